import { readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { makeFolder } from "../lib/folders"
import { PlainError } from "../lib/plain-error"
import { demoFolder } from "./folders"

type RunFile = { pid: number; serverPid?: number; url?: string }

const file = () => join(demoFolder(), "run.json")

/** Notes which processes the running demo has, and where it answers. */
export function noteRun(serverPid?: number, url?: string): void {
  makeFolder(demoFolder())
  const note: RunFile = { pid: process.pid, serverPid, url }
  writeFileSync(file(), JSON.stringify(note))
}

/** Forgets them at a clean end; the note of another run stays. */
export function forgetRun(): void {
  if (readRun()?.pid === process.pid) rmSync(file(), { force: true })
}

/** Refuses when the demo runs already; ends a server that a killed run left behind. */
export async function endAbandonedRun(): Promise<void> {
  const run = readRun()
  if (!run) return
  if (commandOf(run.pid)?.includes("start.ts")) {
    throw new PlainError(
      `The demo is running already (process ${run.pid}): stop it there with Ctrl-C first.`
    )
  }
  if (run.serverPid && commandOf(run.serverPid)?.includes("medusa")) {
    process.kill(run.serverPid, "SIGTERM")
    for (let tries = 0; tries < 50 && commandOf(run.serverPid); tries++) await sleep(200)
    if (commandOf(run.serverPid)) process.kill(run.serverPid, "SIGKILL")
  }
  rmSync(file(), { force: true })
}

/** Where the demo answers; undefined when it does not run. */
export function urlOfRun(): string | undefined {
  const run = readRun()
  return run && commandOf(run.pid)?.includes("start.ts") ? run.url : undefined
}

function readRun(): RunFile | undefined {
  try {
    return JSON.parse(readFileSync(file(), "utf8")) as RunFile
  } catch {
    // There is none, or its run was killed while it wrote it.
    return undefined
  }
}

/** The command line of a process that lives; without /proc, only that it lives. */
function commandOf(pid: number): string | undefined {
  try {
    process.kill(pid, 0)
  } catch {
    return undefined
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8")
  } catch {
    return process.platform === "linux" ? undefined : "start.ts medusa"
  }
}
