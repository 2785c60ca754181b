import { fork, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { Redis } from "ioredis"
import { redisServer, type RedisServer } from "./redis-server"

const PREFIX = "shop:"
const TRIES = 5

/** A store of several processes, whose limits are counted in Redis. */
describe("tries, counted in Redis", () => {
  let redis: RedisServer
  const children: ChildProcess[] = []
  let addresses = 0

  beforeAll(async () => {
    redis = await redisServer()
    await redis.start()
  })

  afterAll(async () => {
    children.forEach((child) => child.kill())
    await redis.stop()
  })

  /** Starts a process of the store; asks it from one address. */
  async function storeProcess() {
    const child = fork(join(__dirname, "limiting-process.ts"), [redis.url, PREFIX], {
      execArgv: ["--import", "tsx"],
    })
    children.push(child)
    const [port] = (await once(child, "message")) as [number]
    return (from: string, path = "/") =>
      fetch(`http://127.0.0.1:${port}${path}`, { headers: { "x-from": from } })
  }

  const another = () => `10.0.0.${(addresses += 1)}`
  const statuses = (answers: readonly Response[]) => answers.map(({ status }) => status).sort()
  const times = <T>(count: number, act: () => Promise<T>) =>
    Promise.all(Array.from({ length: count }, act))

  it("are those of all processes together, of each address by itself, until its time is over", async () => {
    const [one, other] = [await storeProcess(), await storeProcess()]
    const from = another()
    const answers = [...(await times(4, () => one(from))), ...(await times(4, () => other(from)))]
    expect(statuses(answers)).toEqual([...Array<number>(TRIES).fill(200), 429, 429, 429])
    const refused = answers.find(({ status }) => status === 429)!
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0)
    expect(await refused.json()).toMatchObject({ code: "too_many_tries" })
    expect((await other(another())).status).toBe(200)

    const client = new Redis(redis.url)
    const [key] = await client.keys(`${PREFIX}*${from}`)
    expect(key).toContain("serials:verify")
    const seconds = await client.ttl(key!)
    expect(seconds).toBeGreaterThan(50)
    expect(seconds).toBeLessThanOrEqual(60)
    await client.pexpire(key!, 1)
    await client.quit()
    expect((await one(from)).status).toBe(200)
  })

  it("count where they fail only, whichever process is asked", async () => {
    const [one, other] = [await storeProcess(), await storeProcess()]
    const from = another()
    for (let at = 0; at < 8; at += 1) {
      expect((await (at % 2 === 0 ? one : other)(from, "/succeed")).status).toBe(200)
    }
    const failed = []
    for (let at = 0; at < 6; at += 1) {
      failed.push(await (at % 2 === 0 ? one : other)(from, "/fail"))
    }
    expect(failed.map(({ status }) => status)).toEqual([...Array<number>(TRIES).fill(404), 429])
  })

  it("are each process's own while Redis cannot be reached, which is told once, and together again afterwards", async () => {
    const [one, other] = [await storeProcess(), await storeProcess()]
    const before = another()
    expect(statuses([await one(before), await other(before)])).toEqual([200, 200])
    await redis.stop()
    const from = another()
    for (const ask of [one, other]) {
      expect(statuses(await times(TRIES + 1, () => ask(from)))).toEqual([
        ...Array<number>(TRIES).fill(200),
        429,
      ])
    }
    const { warnings } = (await (await one(another())).json()) as { warnings: string[] }
    expect(warnings).toEqual([expect.stringContaining("Redis cannot be reached")])

    await redis.start()
    const counted = new Redis(redis.url)
    await until(async () => {
      const back = another()
      await Promise.all([one(back), other(back)])
      const [key] = await counted.keys(`${PREFIX}*${back}`)
      return key !== undefined && (await counted.get(key)) === "2"
    })
    await counted.quit()
  })
})

/** Waits until something is so. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await isSo()) {
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error("It did not come to be so.")
}
