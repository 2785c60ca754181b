import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ClaimCodesResponse } from "../../src/types/buyers"
import type { OperationResponse } from "../../src/types/operations"
import type { LabelResponse } from "../../src/types/labels"
import type { RefusalResponse } from "../../src/types/refs"
import type { SerialListResponse } from "../../src/types/serials"
import { createAdminClient } from "../support/admin-user"
import type { StoreSuite } from "../support/store"
import { unitsIn, type Units } from "../support/units"

/** What docs/security.md promises and no suite about a feature shows. */
const suite: StoreSuite = (store) => {
  let units: Units

  beforeEach(async () => {
    units = await unitsIn(store)
  })

  const numbersFor = async (q: string) => {
    const query = new URLSearchParams({ q, inventory_item_id: units.itemId })
    const { serials } = await store.admin.get<SerialListResponse>(`/admin/serials?${query}`)
    return serials.map(({ number }) => number)
  }

  it("an idempotency key of somebody else answers nothing of theirs", async () => {
    const other = await createAdminClient(store.container, store.server, {
      email: "other-admin@example.com",
      password: "supersecret",
    })
    const key = { "Idempotency-Key": "THR-key" }
    const body = {
      inventory_item_id: units.itemId,
      location_id: units.locationId,
      serials: ["THR-K1"],
    }
    const receive = (client: typeof other) =>
      client.send<OperationResponse & RefusalResponse>("POST", "/admin/serials/receive", body, key)
    const first = await receive(store.admin)
    expect(await receive(store.admin)).toMatchObject({
      status: first.status,
      body: { operation: { id: first.body.operation.id } },
    })
    expect(await receive(other)).toMatchObject({ status: 422, body: { code: "already_exists" } })
  })

  it("what is searched for is a text, whatever it would mean to a database", async () => {
    await units.receive(["THR_1", "THRX1", "100%", "O'Neill", "a\\b"])
    expect(await numbersFor("THR_")).toEqual(["THR_1"])
    expect(await numbersFor("100%")).toEqual(["100%"])
    expect(await numbersFor("O'")).toEqual(["O'Neill"])
    expect(await numbersFor("a\\")).toEqual(["a\\b"])
    for (const q of ["%", "_", "' OR 1=1 --", "'; drop table serial; --", "\\"]) {
      expect([q, await numbersFor(q)]).toEqual([q, []])
    }
    for (const query of ["order=id;drop", "order=(select 1)", "limit=1;", "status=in_stock'"]) {
      const { status } = await store.admin.send("GET", `/admin/serials?${encodeURI(query)}`)
      expect([query, status]).toEqual([query, 400])
    }
  })

  it("a field that a route does not name changes nothing, and is refused by name", async () => {
    await units.receive(["THR-M1"])
    const before = await units.unit("THR-M1")
    for (const field of ["status", "owner", "customer_id", "number", "head_hash", "__proto__"]) {
      const text = `{"lot":"L1","${field}":{"status":"sold"}}`
      const answer = await fetch(`${store.server.baseUrl}/admin/serials/${before.id}`, {
        method: "POST",
        headers: { ...store.admin.headers, "content-type": "application/json" },
        body: text,
      })
      expect([field, answer.status]).toEqual([field, 400])
    }
    expect(await units.unit("THR-M1")).toEqual(before)
  })

  it("a body beyond its route's limit is refused before it is read", async () => {
    const place = { inventory_item_id: units.itemId, location_id: units.locationId }
    const tooLong = (bytes: number) => ({ ...place, reason: "x".repeat(bytes) })
    for (const [path, bytes] of [
      ["/admin/serial-reasons", 110_000],
      ["/admin/serials/commands", 2_200_000],
      ["/admin/serials/receive", 10_600_000],
    ] as const) {
      expect([path, (await store.admin.send("POST", path, tooLong(bytes))).status]).toEqual([
        path,
        413,
      ])
    }
  })

  it("a list that its route allows is read, also where the route is Medusa's", async () => {
    const ids = Array.from({ length: 10_000 }, (_, at) => `ser_${String(at).padStart(26, "0")}`)
    for (const [path, body] of [
      ["/admin/returns/return_none/receive/confirm", { serials: ids }],
      [
        "/admin/draft-orders/order_none/serials/lines",
        { variant_id: "v", quantity: 1, release: ids },
      ],
    ] as const) {
      expect([path, (await store.admin.send("POST", path, body)).status]).not.toEqual([path, 413])
    }
  })

  it("markup in a number is text in the image of its label", async () => {
    const number = `<script>alert(1)</script>"&'`
    const { serials } = await units.receive([number])
    const { label } = await store.admin.get<LabelResponse>(
      `/admin/serials/${serials[0]!.id}/label?symbology=qr`
    )
    expect(label.svg).not.toContain("<script")
    expect(label.svg).toContain("&lt;script&gt;")
  })

  it("a copy of the database has no claim code in it", async () => {
    const { serials } = await units.receive(["THR-C1"])
    const { codes } = await store.admin.post<ClaimCodesResponse>("/admin/serials/claim-codes", {
      serial_ids: [serials[0]!.id],
    })
    const { code } = codes[0]!
    const sql = store.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await sql.raw<{ rows: object[] }>("select * from serial_claim_code")
    expect(rows.length).toBeGreaterThan(0)
    for (const form of [code, code.replaceAll("-", "")]) {
      expect(JSON.stringify(rows).toLowerCase()).not.toContain(form.toLowerCase())
    }
  })
}

export default suite
