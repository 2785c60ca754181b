import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PolicyBody } from "../../src/types/policies"
import type { VerifyResponse } from "../../src/types/buyers"
import { buyer, fromElsewhere, sellTo } from "../support/buyers"
import { eventually } from "../support/events"
import type { StoreSuite } from "../support/store"
import { unitsIn } from "../support/units"

const PUBLIC: PolicyBody["parts"] = {
  storefront: "verify",
  customer_warranty: {
    months: 24,
    starts_at: "sale",
    on_resale: "fresh",
    on_replacement: "fresh",
  },
}
const NOTHING = { verified: false, units: [] }

/** What the public is told of a number. */
const suite: StoreSuite = (store) => {
  const pathOf = (number: string) => `/store/serials/verify?number=${encodeURIComponent(number)}`
  const verify = (number: string) => fromElsewhere(store.shop).get<VerifyResponse>(pathOf(number))

  it("says genuine and whether it is under warranty, and nothing of its buyer, order or place", async () => {
    const units = await unitsIn(store, { policy: PUBLIC })
    const ulf = await buyer(store, "verify-ulf")
    await units.receive(["VER-A2"])
    const order = await sellTo(store, units, ["VER-A1"], ulf)
    const item = { title: expect.any(String) as unknown, thumbnail: null }
    const answer = await verify("VER-A1")
    expect(answer).toEqual({
      verified: true,
      units: [{ item, status: "genuine", is_under_warranty: true }],
    })
    const { id, customer } = await units.detail("VER-A1")
    for (const secret of [id, order.id, ulf.id, customer!.email, units.locationId, units.itemId]) {
      expect(JSON.stringify(answer)).not.toContain(secret)
    }
    expect(await verify("VER-A2")).toEqual({
      verified: true,
      units: [{ item, status: "genuine", is_under_warranty: false }],
    })
    await store.admin.post("/admin/serials/commands", {
      command: "lose",
      serial_ids: [(await units.unit("VER-A2")).id],
      reason: "stolen",
    })
    expect((await verify("VER-A2")).units).toMatchObject([{ status: "reported" }])
  })

  it("reads what scanners send", async () => {
    const units = await unitsIn(store, { policy: PUBLIC })
    await units.receive(["VER-B1"])
    const scans = [
      "ver-b1",
      "SN: VER-B1",
      "(01)04012345678901(21)VER-B1",
      "]C10104012345678901" + "21VER-B1",
    ]
    for (const scan of scans) {
      expect(await verify(scan)).toMatchObject({ verified: true })
    }
    await expect(verify("(01)04012345678902(21)VER-B1")).rejects.toMatchObject({ status: 400 })
    await expect(verify("")).rejects.toMatchObject({ status: 400 })
    const more = await store.shop.send("GET", `${pathOf("VER-B1")}&customer_id=x`)
    expect(more.status).toBe(400)
    expect((await store.server.send("GET", pathOf("VER-B1"))).status).toBe(400)
  })

  it("answers unknown numbers as those of items that are not for the public, by the same statements", async () => {
    const [open, closed] = [await unitsIn(store, { policy: PUBLIC }), await unitsIn(store)]
    await open.receive(["VER-C1"])
    await closed.receive(["VER-C2"])
    const pool = store.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const statements = async (number: string) => {
      const seen: string[] = []
      // Medusa writes an id as part of the text.
      const listener = ({ sql }: { sql: string }) =>
        seen.push(sql.replace(/in \('\w*'\)/, "in (…)"))
      pool.on("query", listener)
      const answer = await verify(number)
      pool.removeListener("query", listener)
      return { answer, seen }
    }
    // Subscribers of what came before may be at work meanwhile: asked again until they are done.
    await eventually(async () => {
      const unknown = await statements("VER-C9")
      const hidden = await statements("VER-C2")
      const known = await statements("VER-C1")
      expect([unknown.answer, hidden.answer]).toEqual([NOTHING, NOTHING])
      expect(known.answer.verified).toBe(true)
      expect(hidden.seen).toEqual(unknown.seen)
      // What is verified is told by its answer; only its name is read beyond.
      expect(known.seen.slice(0, unknown.seen.length)).toEqual(unknown.seen)
      expect(unknown.seen.filter((sql) => / from serial/.test(sql)).length).toBeGreaterThan(1)
    })
  })

  it("takes no less than a tenth of a second, whatever there is", async () => {
    const units = await unitsIn(store, { policy: PUBLIC })
    await units.receive(["VER-D1"])
    for (const number of ["VER-D1", "VER-D9"]) {
      const begun = performance.now()
      await verify(number)
      expect(performance.now() - begun).toBeGreaterThan(95)
    }
  })

  it("follows the store's policy where the item says nothing, and tells nothing once tracking is off", async () => {
    const units = await unitsIn(store)
    await units.receive(["VER-E1"])
    expect(await verify("VER-E1")).toEqual(NOTHING)
    await store.admin.post("/admin/serial-policies/store", { parts: { storefront: "verify" } })
    expect(await verify("VER-E1")).toMatchObject({ verified: true })
    await store.admin.post("/admin/serial-policies/store", { parts: { storefront: null } })
    await store.admin.post(`/admin/serial-policies/${units.itemId}`, {
      parts: { storefront: "verify" },
    })
    expect(await verify("VER-E1")).toMatchObject({ verified: true })
    await store.admin.post(`/admin/serial-policies/${units.itemId}`, { is_tracked: false })
    expect(await verify("VER-E1")).toEqual(NOTHING)
  })

  it("may be asked only so often from one address", async () => {
    const shop = fromElsewhere(store.shop)
    const ask = () => shop.send<{ code?: string }>("GET", pathOf("VER-F1"))
    const answers = await Promise.all(Array.from({ length: 31 }, ask))
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses).toEqual([...Array<number>(30).fill(200), 429])
    expect(answers.find(({ status }) => status === 429)!.body.code).toBe("too_many_tries")
    const response = await fetch(shop.baseUrl + pathOf("VER-F1"), { headers: shop.headers })
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0)
    expect(Number(response.headers.get("retry-after"))).toBeLessThanOrEqual(60)
    expect(await verify("VER-F1")).toEqual(NOTHING)
  })
}

export default suite
