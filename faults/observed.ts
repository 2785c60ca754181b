import { fork, type ChildProcess } from "node:child_process"
import { closeSync, openSync } from "node:fs"
import { join } from "node:path"
import type { IntegrityReport } from "../src/lifecycle/integrity"
import type { HostSettings } from "../scripts/host-app"
import { environment } from "../scripts/host/server"
import { repoRoot } from "../scripts/lib/paths"

/** What the observer is asked, and what it answers. */
export interface Question {
  id: number
  do: "finish" | "check"
}
export interface Answer {
  id: number
  result?: unknown
  error?: string
}

/** A process of the store that is not killed: it runs jobs and the integrity checker when it is asked to. */
export interface Observer {
  /** Finishes what was left half done, as the jobs do. */
  finish(): Promise<void>
  check(): Promise<IntegrityReport>
  stop(): void
}

/** Starts the observer, and waits until it is ready. */
export async function startObserver(settings: HostSettings, logFile: string): Promise<Observer> {
  const log = openSync(logFile, "w")
  const child = fork(
    join(repoRoot, "node_modules/@medusajs/cli/cli.js"),
    ["exec", join(repoRoot, "faults/observer.ts")],
    {
      cwd: settings.folder,
      env: environment(settings),
      stdio: ["ignore", log, log, "ipc"],
      execArgv: [],
    }
  )
  closeSync(log)
  await answerTo(child, 0)
  let asked = 0
  const ask = (what: Question["do"]) => {
    asked += 1
    const question: Question = { id: asked, do: what }
    const answer = answerTo(child, asked)
    child.send(question)
    return answer
  }
  return {
    finish: async () => void (await ask("finish")),
    check: async () => (await ask("check")) as IntegrityReport,
    stop: () => child.kill("SIGKILL"),
  }
}

function answerTo(child: ChildProcess, id: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const end = () => reject(new Error("The observer ended; see its log in .data/results."))
    child.once("exit", end)
    child.on("message", function hear(said: Answer) {
      if (said.id === id) {
        child.off("message", hear).off("exit", end)
        if (said.error === undefined) resolve(said.result)
        else reject(new Error(said.error))
      }
    })
  })
}
