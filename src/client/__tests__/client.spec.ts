import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import Medusa from "@medusajs/js-sdk"
import { readRoutes } from "../../../scripts/generate/support/routes"
import { serialsClient, SerialsError, type SerialsClient } from ".."

type Seen = { method: string; path: string; headers: Record<string, unknown>; body: string }
type Said = { status: number; body: string }

/** A server that notes what it is asked, and answers what it is told to. */
const seen: Seen[] = []
let said: Said
let server: Server
let baseUrl: string

beforeAll(async () => {
  server = createServer((req, res) => {
    const parts: Buffer[] = []
    req.on("data", (part: Buffer) => parts.push(part))
    req.on("end", () => {
      const { method = "", url = "", headers } = req
      seen.push({ method, path: url, headers, body: Buffer.concat(parts).toString() })
      res.writeHead(said.status, { "content-type": "application/json" }).end(said.body)
    })
  })
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready))
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => server.close())

beforeEach(() => {
  seen.length = 0
  said = { status: 200, body: "{}" }
})

const config = () => ({
  baseUrl,
  publishableKey: "pk_test",
  auth: { type: "jwt" as const, jwtTokenStorageMethod: "memory" as const },
})

async function loggedIn(): Promise<SerialsClient> {
  const sdk = new Medusa(config())
  await sdk.client.setToken("token-of-a-customer")
  return serialsClient(sdk, config())
}

/** Every function of the client, called once; ids and bodies are whatever. */
async function callAll({ store: { own, ...store } }: SerialsClient): Promise<void> {
  type Any = (...args: unknown[]) => Promise<unknown>
  for (const one of [...Object.values(store), ...Object.values(own)] as Any[]) {
    await one("the-id", { any: "body" })
  }
}

/** The answer's type by route, as src/types/store-routes.ts says it. */
function typedAnswers(): Record<string, string> {
  const text = readFileSync(join(__dirname, "../../types/store-routes.ts"), "utf8")
  const found = text.matchAll(/"((?:GET|POST|DELETE) [^"]+)": \{.*?answer: (\w+)/gs)
  return Object.fromEntries([...found].map(([, route, answer]) => [route, answer]))
}

describe("the client", () => {
  const routes = readRoutes().filter(({ path }) => path.startsWith("/store/"))

  it("has a function for every route of the store API, and no other", async () => {
    await callAll(await loggedIn())
    const asked = seen.map(
      ({ method, path }) => `${method} ${path.replace(/\?.*/, "").replace("the-id", ":id")}`
    )
    expect(routes.length).toBeGreaterThan(15)
    expect(asked.sort()).toEqual(routes.map(({ method, path }) => `${method} ${path}`).sort())
  })

  it("gives each answer the type that its route sends", () => {
    expect(typedAnswers()).toEqual(
      Object.fromEntries(routes.map(({ method, path, answer }) => [`${method} ${path}`, answer]))
    )
  })

  it("asks with the publishable key and the log-in of the SDK", async () => {
    const { store } = await loggedIn()
    await store.own.list({ limit: 5 })
    expect(seen[0]).toMatchObject({
      path: "/store/customers/me/serials?limit=5",
      headers: { "x-publishable-api-key": "pk_test", authorization: "Bearer token-of-a-customer" },
    })
    await serialsClient(new Medusa(config()), config()).store.verify("A/1 ü")
    expect(seen[1]!.path).toBe("/store/serials/verify?number=A%2F1+%C3%BC")
    expect(seen[1]!.headers.authorization).toBeUndefined()
  })

  it("writes ids into paths so that they stay ids", async () => {
    await (await loggedIn()).store.kept("../customers/me?x=1")
    expect(seen[0]!.path).toBe("/store/carts/..%2Fcustomers%2Fme%3Fx%3D1/serials")
  })

  it("gives every write a key of its own, and none to what only reads", async () => {
    const { store } = await loggedIn()
    await store.own.register({ number: "A" })
    await store.own.register({ number: "A" })
    await store.own.register({ number: "A" }, { idempotencyKey: "mine" })
    await store.own.list()
    const keys = seen.map(({ headers }) => headers["idempotency-key"])
    expect(keys).toEqual([expect.any(String), expect.any(String), "mine", undefined])
    expect(keys[0]).not.toBe(keys[1])
    expect(seen[0]!.body).toBe('{"number":"A"}')
  })

  it("throws what was refused: code, units, and the key to ask again with", async () => {
    const { store } = await loggedIn()
    const row = { code: "hold_lost", serial_id: "ser_1", message: "It is gone.", detail: {} }
    const answer = { code: "hold_lost", type: "not_allowed", message: "It is gone.", total: 1 }
    said = { status: 409, body: JSON.stringify({ ...answer, serials: [row] }) }
    const body = { line_item_id: "line", serial_ids: ["ser_1"] }
    const error = await store.choose("cart", body, { idempotencyKey: "k" }).catch((e: unknown) => e)
    expect(error).toBeInstanceOf(SerialsError)
    expect(error).toMatchObject({
      status: 409,
      code: "hold_lost",
      message: "It is gone.",
      serials: [row],
      total: 1,
      idempotencyKey: "k",
      isFinal: true,
    })
  })

  it("takes no page of something between for an answer", async () => {
    const { store } = await loggedIn()
    for (const body of ["<html>", ""]) {
      said = { status: 200, body }
      await expect(store.verify("A")).rejects.toMatchObject({
        name: "SerialsError",
        status: 200,
        code: null,
        message: "The answer is no JSON.",
        isFinal: false,
      })
    }
  })

  it("tells when to ask again, what Medusa refused itself, and that nobody answered", async () => {
    const { store } = await loggedIn()
    const row = { code: "too_many_tries", message: "Later.", detail: { seconds: 42 } }
    said = { status: 429, body: JSON.stringify({ code: row.code, serials: [row], total: 1 }) }
    await expect(store.verify("A")).rejects.toMatchObject({ retryAfter: 42, isFinal: false })
    said = { status: 409, body: JSON.stringify({ code: "busy", serials: [], total: 1 }) }
    await expect(store.own.list()).rejects.toMatchObject({ code: "busy", isFinal: false })
    said = { status: 401, body: JSON.stringify({ type: "unauthorized", message: "Unauthorized" }) }
    await expect(store.own.list()).rejects.toMatchObject({
      status: 401,
      code: null,
      message: "Unauthorized",
      retryAfter: null,
    })
    said = { status: 502, body: "<html>" }
    await expect(store.verify("A")).rejects.toMatchObject({ status: 502, message: "Bad Gateway" })
    const nowhere = { ...config(), baseUrl: "http://127.0.0.1:1" }
    const { store: unreachable } = serialsClient(new Medusa(nowhere), nowhere)
    await expect(unreachable.verify("A")).rejects.toMatchObject({ status: 0, isFinal: false })
  })
})
