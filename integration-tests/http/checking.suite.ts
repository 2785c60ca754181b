import type { CheckBody, CheckResponse } from "../../src/types/receiving"
import type { StoreSuite } from "../support/store"
import { trackedProduct } from "../support/tracking"
import { unitsIn } from "../support/units"

/** Asking beforehand what receiving would say. */
const suite: StoreSuite = (store) => {
  const check = (body: CheckBody) =>
    store.admin.post<CheckResponse>("/admin/serials/check", body).then(({ numbers }) => numbers)

  it("judges each number by the rules of receiving", async () => {
    const units = await unitsIn(store, {
      policy: { format: { kind: "regex", pattern: "[A-Z]\\d+", case_sensitive: false } },
    })
    const { serials } = await units.receive(["A1"])
    const body = { inventory_item_id: units.itemId, serials: [" a1", "A2", "A-3", "a2", "", "A4"] }
    const numbers = await check(body)
    expect(numbers).toMatchObject([
      { number: "a1", is_ok: false, code: "already_exists", serial_id: serials[0]!.id },
      { number: "A2", is_ok: true },
      { number: "A-3", is_ok: false, code: "malformed_number" },
      { number: "a2", is_ok: false, code: "duplicate_in_request" },
      { number: "", is_ok: false, code: "empty_number" },
      { number: "A4", is_ok: true },
    ])
    expect(numbers[0]!.message).toContain("a1 already exists: it is in stock")
    expect(await units.statuses()).toEqual(["A1 in_stock"])
  })

  it("reads ranges, and names one that is none", async () => {
    const { itemId } = await trackedProduct(store)
    const numbers = await check({ inventory_item_id: itemId, text: "B1..B3\nC9..C1\n7+2" })
    expect(numbers.filter(({ is_ok }) => is_ok).map(({ number }) => number)).toEqual([
      "B1",
      "B2",
      "B3",
      "7",
      "8",
    ])
    expect(numbers.filter(({ is_ok }) => !is_ok)).toMatchObject([
      { number: "C9..C1", code: "range_reversed" },
    ])
  })

  it("knows numbers of other items where they must be unique in the store", async () => {
    const policy = { uniqueness: "store" } as const
    const [one, other] = [await unitsIn(store, { policy }), await unitsIn(store, { policy })]
    await one.receive(["STORE-1"])
    const numbers = await check({
      inventory_item_id: other.itemId,
      serials: ["store-1", "STORE-2"],
    })
    expect(numbers).toMatchObject([{ code: "already_exists" }, { is_ok: true }])
    const { itemId } = await trackedProduct(store)
    expect(await check({ inventory_item_id: itemId, serials: ["STORE-1"] })).toMatchObject([
      { is_ok: true },
    ])
  })

  it("has ten thousand numbers judged in a moment", async () => {
    const { itemId } = await trackedProduct(store)
    const began = Date.now()
    const numbers = await check({ inventory_item_id: itemId, text: "L00001..L10000" })
    expect(numbers).toHaveLength(10_000)
    expect(numbers.every(({ is_ok }) => is_ok)).toBe(true)
    expect(Date.now() - began).toBeLessThan(3_000)
  })

  it.each([
    [{ inventory_item_id: "iitem_none", serials: ["A"] }, 404, "unknown_item"],
    [{ inventory_item_id: "iitem_none" }, 400, undefined],
    [{ inventory_item_id: "iitem_none", serials: [], text: "" }, 400, undefined],
  ])("refuses %j", async (body, status, code) => {
    await expect(check(body)).rejects.toMatchObject({ status, body: code ? { code } : {} })
  })

  it("refuses an item that is not tracked", async () => {
    const { itemId } = await trackedProduct(store, { isTracked: false })
    await expect(check({ inventory_item_id: itemId, serials: ["A"] })).rejects.toMatchObject({
      status: 400,
      body: { code: "not_tracked" },
    })
  })
}

export default suite
