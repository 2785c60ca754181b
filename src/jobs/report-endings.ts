import type { MedusaContainer } from "@medusajs/framework/types"
import { reportEndingSerialsWorkflow } from "../workflows/warranties/report-endings"

/** How often one run looks again, each time at the next units: more than that wait for the next day. */
const LOOKS = 100

/** Tells of warranties and shelf lives that end soon. */
export default async function reportEndings(container: MedusaContainer): Promise<void> {
  const today = new Date().toISOString().slice(0, 10)
  for (let look = 0; look < LOOKS; look++) {
    const { result } = await reportEndingSerialsWorkflow(container).run({ input: { today } })
    if (!result.has_more) {
      return
    }
  }
}

export const config = { name: "report-ending-serials", schedule: "10 5 * * *" }
