import { createProduct, readStock, setStock } from "../../scripts/store-client"
import type { ConditionListResponse, ConditionResponse } from "../../src/types/conditions"
import type { PolicyBody, PolicyListResponse, PolicyResponse } from "../../src/types/policies"
import type { RefusalResponse } from "../../src/types/refs"
import type { ReasonListResponse, ReasonResponse } from "../../src/types/reasons"
import { serialService } from "../../src/workflows/support/request"
import { eventually } from "../support/events"
import type { StoreSuite } from "../support/store"
import { unitsIn } from "../support/units"

/** Settings over HTTP: Track serials, policies of store, item and location, and conditions. */
const suite: StoreSuite = (store) => {
  const service = () => serialService(store.container)
  let here: string
  let item: string
  let made = 0

  const newItem = async (manageInventory = true) => {
    made += 1
    const product = await createProduct(store.admin, store.ids, {
      title: `Thing ${made}`,
      variants: [
        {
          sku: `THING-${made}`,
          manageInventory,
          ...(manageInventory ? { stock: { [here]: 0 } } : {}),
        },
      ],
    })
    return product.variants[0]!.inventoryItemIds[0]!
  }
  const register = async (numbers: string[], itemId = item, set = {}) => {
    const [policy] = await service().policiesOf([itemId])
    const scope_key = policy!.policy.uniqueness === "store" ? "*" : itemId
    const stocked = (await readStock(store.admin, itemId, here))!.stocked
    await setStock(store.admin, itemId, here, stocked + numbers.length)
    const { serial_ids } = await service().execute({
      kind: "describe",
      actor: { type: "system", id: null },
      idempotency_key: Math.random().toString(),
      batches: [
        {
          command: "register",
          set: { inventory_item_id: itemId, location_id: here, scope_key, ...set },
          units: numbers.map((number) => ({
            number,
            set: { number, normalized: number.toUpperCase() },
          })),
        },
      ],
    })
    return serial_ids
  }
  const run = (command: "hold" | "capture", set: object, serial_id: string) =>
    service().execute({
      kind: "describe",
      actor: { type: "system", id: null },
      idempotency_key: Math.random().toString(),
      batches: [{ command, set, units: [{ serial_id }] }],
    })
  const write = async (body: PolicyBody, id = item) =>
    (await store.admin.post<PolicyResponse>(`/admin/serial-policies/${id}`, body)).policy
  const refused = async (body: unknown, id = item) =>
    store.admin.send<RefusalResponse>(
      "POST",
      `/admin/serial-policies/${encodeURIComponent(id)}`,
      body
    )

  beforeAll(async () => {
    await store.reset()
    here = store.ids.locations[0]!.id
  })
  beforeEach(async () => {
    item = await newItem()
  })

  describe("tracking", () => {
    it("is off, goes on without changing stock, and is listed", async () => {
      await setStock(store.admin, item, here, 7)
      const { policy } = await store.admin.get<PolicyResponse>(`/admin/serial-policies/${item}`)
      expect(policy).toMatchObject({
        is_tracked: false,
        parts: {},
        effective: { fulfillment: "require" },
        locations: [],
      })
      expect(await write({ is_tracked: true })).toMatchObject({
        inventory_item_id: item,
        is_tracked: true,
      })
      expect(await readStock(store.admin, item, here)).toMatchObject({ stocked: 7 })
      const { policies } = await store.admin.get<PolicyListResponse>(
        "/admin/serial-policies?limit=1000"
      )
      expect(policies).toContainEqual(
        expect.objectContaining({
          inventory_item_id: item,
          item: expect.objectContaining({ id: item }),
        })
      )
    })

    it("goes off and keeps the serials, but not while one is reserved or held", async () => {
      await write({ is_tracked: true })
      const [a, b] = await register(["A1", "B1"])
      expect(await write({ is_tracked: false })).toMatchObject({ is_tracked: false })
      expect(await write({ is_tracked: true })).toMatchObject({ is_tracked: true })
      await run("hold", { held_for: "cart_1", held_until: null }, b!)
      await run("capture", { order_id: "order_x", order_line_item_id: "line_x" }, a!)
      expect(await refused({ is_tracked: false })).toMatchObject({
        status: 409,
        body: {
          code: "tracking_in_use",
          total: 2,
          serials: [
            { serial: "A1", serial_id: a, code: "tracking_in_use" },
            { serial: "B1", serial_id: b },
          ],
        },
      })
    })

    it("is refused for unknown items and for variants whose stock Medusa does not manage", async () => {
      expect(await refused({ is_tracked: true }, "iitem_none")).toMatchObject({
        status: 404,
        body: { code: "unknown_item" },
      })
      expect(await store.admin.send("GET", "/admin/serial-policies/iitem_none")).toMatchObject({
        status: 404,
      })
      const [variant] = await store.container
        .resolve("query")
        .graph({
          entity: "product_variant",
          fields: ["id", "product_id"],
          filters: { sku: `THING-${made}` },
        })
        .then(({ data }: { data: { id: string; product_id: string }[] }) => data)
      await store.admin.post(`/admin/products/${variant!.product_id}/variants/${variant!.id}`, {
        manage_inventory: false,
      })
      // Medusa takes the item off such a variant, but lets it be put back.
      await store.admin.post(
        `/admin/products/${variant!.product_id}/variants/${variant!.id}/inventory-items`,
        { inventory_item_id: item, required_quantity: 1 }
      )
      expect(await refused({ is_tracked: true })).toMatchObject({
        status: 400,
        body: { code: "unmanaged_variant" },
      })
    })
  })

  describe("policies", () => {
    it("lie over each other: store, item, location; null inherits again", async () => {
      await write({ parts: { strategy: "fifo", fulfillment: "auto" } }, "store")
      await write({ is_tracked: true, parts: { fulfillment: "optional" } })
      const policy = await write({ location_id: here, parts: { strategy: "fefo" } })
      expect(policy).toMatchObject({
        is_tracked: true,
        parts: { fulfillment: "optional" },
        effective: { strategy: "fifo", fulfillment: "optional" },
        locations: [
          {
            location_id: here,
            parts: { strategy: "fefo" },
            effective: { strategy: "fefo", fulfillment: "optional" },
          },
        ],
      })
      const cleared = await write({ parts: { fulfillment: null, return: "optional" } })
      expect(cleared).toMatchObject({
        parts: { return: "optional" },
        effective: { fulfillment: "auto" },
      })
      expect(Object.keys(cleared.parts)).toEqual(["return"])
      expect(await write({ parts: { strategy: null, fulfillment: null } }, "store")).toMatchObject({
        inventory_item_id: null,
        parts: {},
        effective: { strategy: "manual" },
      })
    })

    it("of a location hold for what leaves there: proposals, unknown numbers, the order's page", async () => {
      const units = await unitsIn(store, { stock: 2 })
      await units.receive(["LP-1"], { already_in_stock: true })
      await store.admin.post(`/admin/serial-policies/${units.itemId}`, {
        location_id: units.locationId,
        parts: { allocation: "placement", strategy: "fifo", unknown_at_capture: "refuse" },
      })
      const order = await units.order(2)
      await eventually(async () =>
        expect(await units.lineOf(order)).toMatchObject({
          captured: [{ number: "LP-1", captured_as: "proposal" }],
          policy: { allocation: "placement", strategy: "fifo", unknown_at_capture: "refuse" },
        })
      )
      await expect(units.capture(order, ["LP-UNKNOWN"])).rejects.toMatchObject({
        body: { code: "unknown_at_capture" },
      })
    })

    it("are listed where they differ from the store, and by location", async () => {
      const other = await newItem()
      await write({ is_tracked: true })
      await write({ is_tracked: true, parts: { strategy: "lifo" } }, other)
      await write({ location_id: here, parts: { return: "optional" } })
      const listed = async (query: string) =>
        (
          await store.admin.get<PolicyListResponse>(`/admin/serial-policies?limit=1000&${query}`)
        ).policies.map(({ inventory_item_id, parts }) => [inventory_item_id, parts])
      const differing = await listed("is_differing=true")
      expect(differing).toContainEqual([other, { strategy: "lifo" }])
      expect(differing.map(([id]) => id)).not.toContain(item)
      const atPlace = await listed(`location_id=${here}`)
      expect(atPlace).toContainEqual([item, { return: "optional" }])
      expect(atPlace.map(([id]) => id)).not.toContain(other)
      const cleared = await write({ location_id: here, parts: { return: null } })
      expect(cleared.locations).toEqual([])
      expect((await listed(`location_id=${here}`)).map(([id]) => id)).not.toContain(item)
      for (const query of ["is_differing=yes", "location_id=", "limit=0", "unknown=1"]) {
        expect(await store.admin.send("GET", `/admin/serial-policies?${query}`)).toMatchObject({
          status: 400,
        })
      }
    })

    it.each<[PolicyBody, number, string]>([
      [
        { parts: { format: { kind: "regex", pattern: "(a+)+\\1$", case_sensitive: false } } },
        400,
        "malformed_pattern",
      ],
      [
        { parts: { format: { kind: "regex", pattern: "[", case_sensitive: false } } },
        400,
        "malformed_pattern",
      ],
      [{ parts: { format: { kind: "regex", case_sensitive: false } } }, 400, "malformed_pattern"],
      [{ parts: { generator: "LAP" } }, 400, "malformed_pattern"],
      [{ parts: { return_condition: "cond_none" } }, 404, "unknown_condition"],
      [{ location_id: "sloc_any", parts: { storefront: "verify" } }, 400, "invalid_request"],
      [{ location_id: "sloc_any", parts: { allocation: "sale" } }, 400, "invalid_request"],
      [{ location_id: "sloc_none", parts: { strategy: "fifo" } }, 404, "unknown_location"],
      [{ location_id: "sloc_none", parts: { uniqueness: "store" } }, 400, "invalid_request"],
      [{ location_id: "sloc_none", is_tracked: true }, 400, "invalid_request"],
    ])("refuse %j", async (body, status, code) => {
      expect(await refused(body)).toMatchObject({ status, body: { code } })
      const { policy } = await store.admin.get<PolicyResponse>(`/admin/serial-policies/${item}`)
      expect(policy).toMatchObject({ parts: {}, locations: [] })
    })

    it.each([
      { is_tracked: "yes" },
      { parts: { strategy: "best" } },
      { parts: { unknown: 1 } },
      { parts: [] },
      [],
      { parts: { generator: "A\u0000{###}" } },
      { parts: { generator: "x".repeat(10_000) } },
      { parts: { customer_warranty: { months: 1.5 } } },
      { location_id: ["a"] },
    ])("refuse what is malformed (%#)", async (body) => {
      expect((await refused(body)).status).toBe(400)
    })

    it("answer nasty ids with 404", async () => {
      for (const id of ["a\u0000b", "🦄", "x".repeat(5_000), "%", "store@x"]) {
        expect((await refused({ is_tracked: true }, id)).status).toBe(404)
      }
      expect(await refused({ is_tracked: true }, "store")).toMatchObject({ status: 400 })
    })
  })

  describe("the scope of numbers", () => {
    it("changes with the policy, as an operation on every serial", async () => {
      const [id] = await register(["ab-1"])
      await write({ parts: { uniqueness: "store" } })
      expect(await service().retrieveSerial(id!)).toMatchObject({
        scope_key: "*",
        normalized: "AB-1",
        version: 2,
      })
      await write({ parts: { format: { kind: "any", case_sensitive: true } } })
      expect(await service().retrieveSerial(id!)).toMatchObject({
        scope_key: "*",
        normalized: "ab-1",
        version: 3,
      })
      await write({ parts: { uniqueness: "store" } })
      expect(await service().retrieveSerial(id!)).toMatchObject({ version: 3 })
      await write({ parts: { uniqueness: null, format: null } })
      expect(await service().retrieveSerial(id!)).toMatchObject({
        scope_key: item,
        normalized: "AB-1",
        version: 4,
      })
      const [event] = await service().historyOf(id!, { limit: 1, offset: 0 })
      expect(event).toMatchObject({ command: "change_scope", actor_type: "user" })
    })

    it("is not changed again by a request that comes once more, after somebody else changed it", async () => {
      const [id] = await register(["RE-1"])
      const repeat = () =>
        store.admin.post<PolicyResponse>(
          `/admin/serial-policies/${item}`,
          { parts: { uniqueness: "store" } },
          { "Idempotency-Key": `scope of ${item}` }
        )
      await repeat()
      await write({ parts: { uniqueness: "item" } })
      const { policy } = await repeat()
      expect(policy.effective.uniqueness).toBe("item")
      expect(await service().retrieveSerial(id!)).toMatchObject({ scope_key: item })
    })

    it("is refused for a unit whose number is corrected at that moment, and keeps what it became", async () => {
      const [id] = await register(["WRONG"])
      const read = service().numbersOfItems.bind(service())
      const meanwhile = jest
        .spyOn(service(), "numbersOfItems")
        .mockImplementationOnce(async (itemIds) => {
          const found = await read(itemIds)
          await store.admin.post(`/admin/serials/${id}/correct`, {
            number: "RIGHT",
            reason: "misread",
          })
          return found
        })
      const answer = await refused({ parts: { uniqueness: "store" } })
      meanwhile.mockRestore()
      expect(answer).toMatchObject({ status: 409, body: { code: "stale_write" } })
      expect(await service().retrieveSerial(id!)).toMatchObject({
        number: "RIGHT",
        normalized: "RIGHT",
        scope_key: item,
      })
    })

    it("is refused with the duplicates, and then nothing has changed", async () => {
      const other = await newItem()
      await write({ parts: { uniqueness: "store" } }, other)
      await register(["TWICE", "ONCE"], other)
      const [id] = await register(["TWICE", "ALONE"])
      expect(await refused({ parts: { uniqueness: "store" } })).toMatchObject({
        status: 409,
        body: {
          code: "scope_has_duplicates",
          total: 1,
          serials: [{ serial: "TWICE", serial_id: id }],
        },
      })
      const { policy } = await store.admin.get<PolicyResponse>(`/admin/serial-policies/${item}`)
      expect(policy).toMatchObject({ parts: {}, effective: { uniqueness: "item" } })
      expect(await service().retrieveSerial(id!)).toMatchObject({ scope_key: item, version: 1 })
      await write({ parts: { uniqueness: null } }, other)
    })

    it("is refused when two numbers of one item would be the same", async () => {
      await write({ parts: { format: { kind: "any", case_sensitive: true } } })
      const ids = await register(["X1"])
      await service().execute({
        kind: "describe",
        actor: { type: "system", id: null },
        idempotency_key: Math.random().toString(),
        batches: [
          {
            command: "register",
            set: { inventory_item_id: item, location_id: here, scope_key: item },
            units: [{ number: "x1", set: { number: "x1", normalized: "x1" } }],
          },
        ],
      })
      const { status, body } = await refused({ parts: { format: null } })
      expect(status).toBe(409)
      expect(body.serials.map(({ serial }) => serial).sort()).toEqual(["X1", "x1"])
      expect(await service().retrieveSerial(ids[0]!)).toMatchObject({ version: 1 })
    })

    it("of the whole store follows the store's policy", async () => {
      await store.reset()
      item = await newItem()
      const [id] = await register(["STOREWIDE"])
      await write({ parts: { uniqueness: "store" } }, "store")
      expect(await service().retrieveSerial(id!)).toMatchObject({ scope_key: "*" })
      await write({ parts: { uniqueness: null } }, "store")
      expect(await service().retrieveSerial(id!)).toMatchObject({ scope_key: item })
    })
  })

  describe("conditions", () => {
    const create = async (body: object) =>
      (await store.admin.post<ConditionResponse>("/admin/serial-conditions", body)).condition

    it("are added, changed, listed by rank and deleted", async () => {
      const last = await create({ name: "Worn", rank: 20, is_sellable: false, colour: "red" })
      const first = await create({ name: " New " })
      expect(first).toEqual({
        id: first.id,
        name: "New",
        description: null,
        colour: "grey",
        is_sellable: true,
        rank: 0,
      })
      const { conditions } = await store.admin.get<ConditionListResponse>(
        "/admin/serial-conditions"
      )
      expect(conditions.map(({ id }) => id)).toEqual([first.id, last.id])
      const changed = await store.admin.post<ConditionResponse>(
        `/admin/serial-conditions/${last.id}`,
        { description: "Scratches" }
      )
      expect(changed.condition).toEqual({ ...last, description: "Scratches" })
      for (const { id } of [first, last]) {
        expect(await store.admin.delete(`/admin/serial-conditions/${id}`)).toMatchObject({
          id,
          deleted: true,
        })
        expect(await store.admin.send("GET", `/admin/serial-conditions/${id}`)).toMatchObject({
          status: 404,
          body: { code: "unknown_condition" },
        })
      }
    })

    it("take their units out of sale and back, and Medusa's available quantity with them", async () => {
      const { id } = await create({ name: "Display" })
      await store.admin.post(`/admin/serial-policies/${item}`, { is_tracked: true })
      const [unit] = await register(["D1", "D2"], item, { condition_id: id })
      const available = async () => (await readStock(store.admin, item, here))!.available
      expect(await available()).toBe(2)
      await store.admin.post(`/admin/serial-conditions/${id}`, { is_sellable: false })
      expect(await service().retrieveSerial(unit!)).toMatchObject({
        is_sellable_condition: false,
        version: 2,
      })
      expect(await available()).toBe(0)
      await store.admin.post(`/admin/serial-conditions/${id}`, { is_sellable: true })
      expect(await available()).toBe(2)
      const answer = await store.admin.send("DELETE", `/admin/serial-conditions/${id}`)
      expect(answer).toMatchObject({ status: 400, body: { code: "invalid_request" } })
    })

    it("are not changed again by a request that comes once more, after somebody else changed them", async () => {
      const { id } = await create({ name: "Shelf-worn" })
      const [unit] = await register(["SW1"], item, { condition_id: id })
      const set = (is_sellable: boolean, headers = {}) =>
        store.admin.post<ConditionResponse>(
          `/admin/serial-conditions/${id}`,
          { is_sellable },
          headers
        )
      const key = { "Idempotency-Key": `grade of ${id}` }
      await set(false, key)
      await set(true)
      expect((await set(false, key)).condition.is_sellable).toBe(true)
      expect(await service().retrieveSerial(unit!)).toMatchObject({ is_sellable_condition: true })
    })

    it.each([
      {},
      { name: "" },
      { name: "x\u0000" },
      { name: "x".repeat(501) },
      { name: "A", colour: "pink" },
      { name: ["A"] },
      { name: "A", rank: 1e20 },
    ])("refuse what is malformed (%#)", async (body) => {
      expect(await store.admin.send("POST", "/admin/serial-conditions", body)).toMatchObject({
        status: 400,
      })
    })

    it("that are unknown are 404", async () => {
      for (const method of ["GET", "POST", "DELETE"] as const) {
        expect(
          await store.admin.send(
            method,
            "/admin/serial-conditions/none",
            method === "POST" ? {} : undefined
          )
        ).toMatchObject({ status: 404 })
      }
    })
  })

  describe("reasons", () => {
    const path = "/admin/serial-reasons"
    const create = async (body: object) =>
      (await store.admin.post<ReasonResponse>(path, body)).reason
    const texts = async () =>
      (await store.admin.get<ReasonListResponse>(path)).reasons.map(({ text }) => text)

    it("are added, changed, listed by rank and deleted", async () => {
      const last = await create({ text: "Water damage", rank: 5 })
      const first = await create({ text: " Scratched glass " })
      expect(first).toEqual({ id: first.id, text: "Scratched glass", rank: 0 })
      expect(await texts()).toEqual(["Scratched glass", "Water damage"])
      const changed = await store.admin.post<ReasonResponse>(`${path}/${last.id}`, { rank: -1 })
      expect(changed.reason).toEqual({ ...last, rank: -1 })
      expect(await texts()).toEqual(["Water damage", "Scratched glass"])
      expect(await store.admin.delete(`${path}/${first.id}`)).toMatchObject({ deleted: true })
      expect(await texts()).toEqual(["Water damage"])
      await store.admin.delete(`${path}/${last.id}`)
    })

    it("are there once, in capitals or not", async () => {
      const one = await create({ text: "Damp" })
      const other = await create({ text: "Dry" })
      expect(await store.admin.send("POST", path, { text: "DAMP" })).toMatchObject({
        status: 400,
        body: { code: "invalid_request" },
      })
      expect(await store.admin.send("POST", `${path}/${other.id}`, { text: "damp" })).toMatchObject(
        {
          status: 400,
          body: { code: "invalid_request" },
        }
      )
      await store.admin.post(`${path}/${one.id}`, { text: "DAMP" })
      expect(await texts()).toEqual(["DAMP", "Dry"])
      const answers = await Promise.all(
        [1, 2, 3].map(() => store.admin.send("POST", path, { text: "At the same moment" }))
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400])
    })

    it.each([{}, { text: "" }, { text: "x\u0000" }, { text: "x".repeat(501) }, { text: 1 }])(
      "refuse what is malformed (%#)",
      async (body) => {
        expect(await store.admin.send("POST", path, body)).toMatchObject({ status: 400 })
      }
    )

    it("that are unknown are 404", async () => {
      for (const method of ["POST", "DELETE"] as const) {
        const body = method === "POST" ? {} : undefined
        expect(await store.admin.send(method, `${path}/none`, body)).toMatchObject({
          status: 404,
          body: { code: "unknown_reason" },
        })
      }
    })
  })
}

export default suite
