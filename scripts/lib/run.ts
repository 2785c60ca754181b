import { spawn, type SpawnOptions } from "node:child_process"
import { resolve } from "node:path"
import { repoRoot } from "./paths"
import { PlainError } from "./plain-error"

type RunOptions = Pick<SpawnOptions, "cwd" | "env"> & { nodeArgs?: string[] }

/** Runs the script of an installed package, or one by its whole path, with our own output; answers its exit code. */
export function runNode(script: string, args: string[], options: RunOptions = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawnNode(script, args, options, ["ignore", "inherit", "inherit"])
    child.once("error", reject)
    child.once("close", (code) => resolve(code ?? 1))
  })
}

/** The same, silently: its output is shown only when it fails, which throws. */
export function runQuietly(
  script: string,
  args: string[],
  options: RunOptions = {}
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawnNode(script, args, options, ["ignore", "pipe", "pipe"])
    let output = ""
    child.stdout?.on("data", (chunk: Buffer) => (output += String(chunk)))
    child.stderr?.on("data", (chunk: Buffer) => (output += String(chunk)))
    child.once("error", reject)
    child.once("close", (code, signal) => {
      if (code === 0) return resolve()
      const end = signal ? `was stopped by ${signal}` : `failed with code ${code}`
      reject(
        new PlainError(`${output.trim()}\n"${[script, ...args].join(" ")}" ${end}; see above.`)
      )
    })
  })
}

/** Starts an installed package's script with this Node and without a shell: the same on every platform. */
function spawnNode(
  script: string,
  args: string[],
  options: RunOptions,
  stdio: SpawnOptions["stdio"]
) {
  const { nodeArgs = [], ...rest } = options
  const child = spawn(
    process.execPath,
    [...nodeArgs, resolve(repoRoot, "node_modules", script), ...args],
    {
      cwd: repoRoot,
      ...rest,
      stdio,
    }
  )
  // When a signal ends us, what we have started ends as well.
  const end = () => child.kill()
  process.once("exit", end)
  child.once("close", () => process.off("exit", end))
  return child
}
