import { createServer } from "node:http"
import { container } from "@medusajs/framework"
import type { MedusaResponse } from "@medusajs/framework/http"
import { asValue } from "@medusajs/framework/awilix"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { limited } from "../../src/api/limits"

/**
 * One process of a store, as far as limits are concerned: answers `POST` and `GET /`, limited as `verify` is, and `GET
 * /succeed` and `/fail`, of which failures count as for `register`. Says its port to whoever forked it. Its first argument
 * is the URL of Redis, its second the prefix of its keys.
 */
const [redisUrl, redisPrefix] = process.argv.slice(2)

const limit = { tries: 5, seconds: 60 }
const warnings: string[] = []

container.register({
  [ContainerRegistrationKeys.CONFIG_MODULE]: asValue({
    projectConfig: { redisUrl, redisPrefix },
    modules: { serial: { options: { limits: { verify: limit, register: limit } } } },
  }),
  [ContainerRegistrationKeys.LOGGER]: asValue({
    warn: (message: string) => warnings.push(message),
  }),
})

type Asked = { scope: typeof container; ip?: string; path: string }

const all = limited("verify", "requests", async (_: Asked, res: MedusaResponse) => {
  res.json({ warnings })
})
const failures = limited("register", "failures", async ({ path }: Asked, res: MedusaResponse) => {
  res.status(path === "/fail" ? 404 : 200).json({ warnings })
})

const server = createServer((req, res) => {
  const path = req.url ?? "/"
  // As much of Express's answer as a limited route uses.
  const answer = Object.assign(res, {
    status: (code: number) => Object.assign(res, { statusCode: code }),
    json: (body: unknown) => res.end(JSON.stringify(body)),
  }) as unknown as MedusaResponse
  const asked = { scope: container, ip: req.headers["x-from"] as string | undefined, path }
  void (path === "/" ? all : failures)(asked, answer)
})

server.listen(0, "127.0.0.1", () => {
  const address = server.address()
  process.send?.(typeof address === "object" ? address?.port : null)
})
