/**
 * Beside the servers that are killed: a process of the same store that lives on, runs the jobs and the integrity checker
 * when it is asked to. `medusa exec` starts it; it is talked to over Node's channel between processes.
 */
import { join } from "node:path"
import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import type { checkIntegrity } from "../src/workflows/integrity/check-integrity"
import type { finishFulfilled } from "../src/workflows/fulfilling/finish-fulfilled"
import type { Answer, Question } from "./observed"

// The plugin as the servers run it: built. Its sources beside it would be another copy.
const built = (path: string): unknown => require(join(__dirname, "../.medusa/server/src", path))

const job = (name: string) =>
  (built(`jobs/${name}`) as { default: (container: MedusaContainer) => Promise<void> }).default

/** In the order in which one may leave something to the next. */
const JOBS = [
  "finish-operations",
  "align-orders",
  "catch-up",
  "carry-on-imports",
  "refresh-withheld",
]

/** No fulfilment is younger than that to the job, so that nobody waits. */
const LATER_MS = 10 * 60_000

const DO: Record<Question["do"], (container: MedusaContainer) => Promise<unknown>> = {
  finish: async (container) => {
    const fulfilling = built("workflows/fulfilling/finish-fulfilled") as {
      finishFulfilled: typeof finishFulfilled
    }
    await job("finish-operations")(container)
    await fulfilling.finishFulfilled(container, new Date(Date.now() + LATER_MS))
    for (const name of JOBS) {
      await job(name)(container)
    }
  },
  check: (container) => {
    const integrity = built("workflows/integrity/check-integrity") as {
      checkIntegrity: typeof checkIntegrity
    }
    return integrity.checkIntegrity(container, { pause_ms: 500, named: 1_000 })
  },
}

export default async function observe({ container }: ExecArgs): Promise<void> {
  process.on("message", ({ id, do: what }: Question) => {
    DO[what](container).then(
      (result) => answer({ id, result }),
      (error: Error) => answer({ id, error: `${error.message}\n${error.stack ?? ""}` })
    )
  })
  answer({ id: 0, result: "ready" })
  await new Promise((resolve) => process.once("disconnect", resolve))
}

function answer(said: Answer): void {
  process.send?.(said)
}
