import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { errorCode } from "./plain-error"

/** Runs `work` while no other process of ours holds the lock file; a lock of a dead process is ignored. */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(file), { recursive: true })
  while (!take(file)) await sleep(300)
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" })
    return true
  } catch (error) {
    if (errorCode(error) !== "EEXIST") throw error
  }
  if (!isHeld(file)) rmSync(file, { force: true })
  return false
}

function isHeld(file: string): boolean {
  try {
    const owner = readFileSync(file, "utf8")
    // Empty for the instant between making the file and writing into it.
    if (owner) process.kill(Number(owner), 0)
    return true
  } catch {
    return false
  }
}
