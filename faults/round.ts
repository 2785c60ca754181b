import { redisServer, type RedisServer } from "../integration-tests/redis/redis-server"
import { Random } from "../scripts/demo/random"
import { Clients, type Tally } from "./clients"
import { withFaultStore, type FaultStore } from "./fault-store"
import { finishAll, judge, type Verdict } from "./judge"
import { KILLS, type Kill } from "./kills"

/** How often what is killed, in one store. */
export interface RoundPlan {
  name: string
  hasRedis: boolean
  kills: Partial<Record<Kill, number>>
  /** After how many kills the store is judged. */
  judgeAfter: number
  /** After so long it ends, however much of it is done. */
  minutes: number
}

/** What a round came to. */
export interface RoundResult {
  name: string
  seed: number
  kills: Partial<Record<Kill, number>>
  /** How often the store was judged. */
  judged: number
  took_s: number
  lives: { begun: number; done: number; left_by_medusa: number }
  units: number
  events: number
  requests: Omit<Tally, "faults">
  /** What Medusa itself left half done, and how often. */
  medusa: Record<string, number>
  /** What went wrong with serials; nothing is expected. */
  faults: string[]
}

/** Kills as planned, judges in between and at the end. */
export async function runRound(
  plan: RoundPlan,
  seed: number,
  say: (text: string) => void
): Promise<RoundResult> {
  const redis = plan.hasRedis ? await redisServer() : null
  await redis?.start()
  try {
    return await withFaultStore(plan.name, redis?.url, (store) =>
      inStore(store, plan, redis, seed, say)
    )
  } finally {
    await redis?.stop()
  }
}

async function inStore(
  store: FaultStore,
  plan: RoundPlan,
  redis: RedisServer | null,
  seed: number,
  say: (text: string) => void
): Promise<RoundResult> {
  const begun = Date.now()
  const random = new Random(seed)
  const clients = new Clients(store, random)
  const scene = { store, clients, random, redis }
  const done: RoundResult["kills"] = {}
  const faults = new Set<string>()
  let verdict: Verdict | undefined
  let judged = 0
  const kills = shuffled(plan.kills, random)
  clients.start()
  for (const [at, kill] of kills.entries()) {
    await KILLS[kill](scene)
    await revive(store)
    done[kill] = (done[kill] ?? 0) + 1
    const isLast = at + 1 === kills.length || Date.now() - begun > plan.minutes * 60_000
    if ((at + 1) % plan.judgeAfter === 0 || isLast) {
      await clients.pause()
      await finishAll(store)
      await clients.settle()
      verdict = await judge(store, clients.lives)
      judged += 1
      verdict.faults.forEach((fault) => faults.add(fault))
      const { lives, tally } = clients
      say(
        `${plan.name}: ${at + 1} of ${kills.length} kills, ${lives.length} lives, ${tally.unanswered} unanswered, ${faults.size + tally.faults.length} faults`
      )
      for (const fault of [...verdict.faults, ...tally.faults]) say(`  ${fault}`)
      if (isLast) break
      clients.start()
    }
  }
  const { lives, tally } = clients
  const { faults: refused, ...requests } = tally
  return {
    name: plan.name,
    seed,
    kills: done,
    judged,
    took_s: Math.round((Date.now() - begun) / 1000),
    lives: {
      begun: lives.length,
      done: lives.filter(({ ended }) => ended?.by === "done").length,
      left_by_medusa: lives.filter(({ ended }) => ended?.by === "medusa").length,
    },
    units: verdict?.units ?? 0,
    events: verdict?.events ?? 0,
    requests,
    medusa: counted(lives.flatMap(({ ended }) => (ended?.by === "medusa" ? [ended.why] : []))),
    faults: [...refused, ...faults],
  }
}

/** A server that died of something else than our signal is started again. */
async function revive({ servers }: FaultStore): Promise<void> {
  for (const server of servers) {
    if (!(await server.answers())) {
      await server.kill()
      await server.start()
    }
  }
}

/** All kills of a plan, in an order that the seed says. */
function shuffled(kills: RoundPlan["kills"], random: Random): Kill[] {
  const all = Object.entries(kills).flatMap(([kill, count]) =>
    Array<Kill>(count).fill(kill as Kill)
  )
  for (let at = all.length - 1; at > 0; at--) {
    const other = random.between(0, at)
    ;[all[at], all[other]] = [all[other]!, all[at]!]
  }
  return all
}

function counted(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of names) {
    const [kind = ""] = name.split(/[{"]/)
    counts[kind.trim()] = (counts[kind.trim()] ?? 0) + 1
  }
  return counts
}
