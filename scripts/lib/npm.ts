import { execFile } from "node:child_process"
import { promisify } from "node:util"

const run = promisify(execFile)

/** Runs npm by the program that runs us, without a shell: the same on every platform. Throws what it said when it fails. */
export async function npm(
  args: string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv }
): Promise<string> {
  const cli = process.env.npm_execpath
  const [program, first] = cli ? [process.execPath, [cli]] : ["npm", []]
  const { stdout } = await run(program, [...first, ...args], { ...options, maxBuffer: 64 << 20 })
  return stdout
}
