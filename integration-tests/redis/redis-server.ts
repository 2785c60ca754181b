import { spawn, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { connect } from "node:net"
import { freePort } from "../../scripts/lib/ports"

/** A Redis of the test's own, in memory only. */
export interface RedisServer {
  url: string
  /** Starts it, or starts it again at the same port with nothing in it. */
  start(): Promise<void>
  stop(): Promise<void>
  /** As stop, but it gets to do nothing any more. */
  kill(): Promise<void>
}

const MISSING =
  "There is no redis-server on this machine, and no npm package brings one ready-made. Install Redis, then repeat."

/** A Redis at a free port, which is not started yet. */
export async function redisServer(): Promise<RedisServer> {
  const port = await freePort()
  let running: ChildProcess | undefined
  const end = async (signal: "SIGTERM" | "SIGKILL") => {
    if (running) {
      const gone = once(running, "exit")
      running.kill(signal)
      await gone
      running = undefined
    }
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    start: async () => {
      const settings = ["--port", String(port), "--bind", "127.0.0.1", "--save", ""]
      const child = spawn("redis-server", settings, { stdio: "ignore" })
      const failed = once(child, "error").then(() => Promise.reject(new Error(MISSING)))
      await Promise.race([listening(port), failed])
      running = child
    },
    stop: () => end("SIGTERM"),
    kill: () => end("SIGKILL"),
  }
}

/** Waits until somebody listens at a port. */
async function listening(port: number): Promise<void> {
  for (;;) {
    const isThere = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => resolve(true))
      socket.once("error", () => resolve(false))
      socket.once("connect", () => socket.end())
    })
    if (isThere) {
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
