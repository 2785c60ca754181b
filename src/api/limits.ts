import { once } from "node:events"
import { setTimeout } from "node:timers/promises"
import { container as configuration } from "@medusajs/framework"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from "rate-limiter-flexible"
import type { Redis, RedisOptions } from "ioredis"
import { refuse } from "../lifecycle/refusals"
import { pluginOptions, type LimitOptions, type TryLimit } from "../modules/serial/options"
import { networkOf } from "./network-of"
import { answerWith } from "./refusals"

type LimitName = keyof LimitOptions

/** How often something may be asked where the store's options do not say. */
const DEFAULTS: Readonly<Record<LimitName, Required<TryLimit>>> = {
  register: { tries: 10, seconds: 3_600 },
  handOver: { tries: 20, seconds: 3_600 },
  verify: { tries: 30, seconds: 60 },
}

const limiters = new Map<LimitName, Promise<RateLimiterAbstract>>()

/** Of a request, who asks from where. */
interface Asked {
  scope: MedusaContainer
  ip?: string
  auth_context?: { actor_id: string }
}

type Handler<Request, Response> = (req: Request, res: Response) => Promise<void>

/**
 * Wraps a route so that one IP address, and one customer, may ask only so often. More is refused (`too_many_tries`, 429
 * with `Retry-After`) before anything is read. All of a store's processes count together when it has Redis.
 * @param counts whether only failures count, or every request
 * @returns the route to export
 */
export function limited<Request extends Asked, Response extends MedusaResponse>(
  name: LimitName,
  counts: "failures" | "requests",
  handler: Handler<Request, Response>
): Handler<Request, Response> {
  return async (req, res) => {
    const limiter = await limiterOf(name)
    const keys = keysOf(req)
    const seconds = await secondsToWait(limiter, keys)
    if (seconds > 0) {
      res.setHeader("Retry-After", seconds)
      await answerWith([refuse("too_many_tries", null, { seconds })], req, res)
      return
    }
    await handler(req, res)
    if (counts === "failures" && res.statusCode < 300) {
      await Promise.all(keys.map((key) => limiter.reward(key)))
    }
  }
}

// Behind a proxy Medusa has Express take the address that the proxy names (`trust proxy`, one hop).
function keysOf({ ip = "", auth_context }: Asked): string[] {
  const customer = auth_context?.actor_id
  return [`ip:${networkOf(ip)}`, ...(customer ? [`customer:${customer}`] : [])]
}

/** Counts a try under each key. @returns how long to wait when one of them has none left, else 0 */
async function secondsToWait(
  limiter: RateLimiterAbstract,
  keys: readonly string[]
): Promise<number> {
  const counted = await Promise.allSettled(keys.map((key) => limiter.consume(key)))
  const waits = counted.map((one) => {
    if (one.status === "fulfilled") {
      return 0
    }
    if (one.reason instanceof RateLimiterRes) {
      return Math.max(1, Math.ceil(one.reason.msBeforeNext / 1_000))
    }
    throw one.reason
  })
  return Math.max(...waits)
}

function limiterOf(name: LimitName): Promise<RateLimiterAbstract> {
  const known = limiters.get(name) ?? newLimiter(name)
  limiters.set(name, known)
  return known
}

async function newLimiter(name: LimitName): Promise<RateLimiterAbstract> {
  const { tries, seconds } = { ...DEFAULTS[name], ...pluginOptions().limits?.[name] }
  const { projectConfig } = configuration.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const options = { points: tries, duration: seconds }
  const inMemory = new RateLimiterMemory(options)
  const { redisUrl, redisOptions = {}, redisPrefix = "" } = projectConfig
  if (!redisUrl) {
    return inMemory
  }
  redis ??= connect(redisUrl, redisOptions)
  const storeClient = await redis
  return storeClient === null
    ? inMemory
    : new RateLimiterRedis({
        ...options,
        storeClient,
        keyPrefix: `${redisPrefix}serials:${name}`,
        // While Redis cannot be reached each process counts for itself.
        insuranceLimiter: inMemory,
      })
}

let redis: Promise<Redis | null> | undefined

/** For how long the first tries of a process wait for Redis, in milliseconds. */
const CONNECTS_WITHIN = 1_000

/**
 * Medusa keeps its own connections to itself; the package is the host's, which has it for its sessions. The first tries
 * wait for the connection: counted before, they would be this process's own.
 * @returns null where there is no such package
 */
async function connect(url: string, options: RedisOptions): Promise<Redis | null> {
  const logger = configuration.resolve(ContainerRegistrationKeys.LOGGER)
  const ioredis = await import("ioredis").catch(({ message }: Error) => {
    logger.warn(`Each process limits tries by itself, for ioredis cannot be loaded: ${message}`)
    return null
  })
  if (ioredis === null) {
    return null
  }
  const client = new ioredis.Redis(url, { ...options, enableOfflineQueue: false })
  let isTold = false
  client.on("error", ({ message }: Error) => {
    if (!isTold) {
      logger.warn(`Redis cannot be reached, so each process limits tries by itself: ${message}`)
    }
    isTold = true
  })
  client.on("ready", () => {
    isTold = false
  })
  const connected = once(client, "ready").catch(() => undefined)
  await Promise.race([connected, setTimeout(CONNECTS_WITHIN, undefined, { ref: false })])
  return client
}
