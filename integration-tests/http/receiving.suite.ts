import { readStock } from "../../scripts/store-client"
import type { OperationResponse } from "../../src/types/operations"
import type { RefusalResponse } from "../../src/types/refs"
import type { StoreSuite } from "../support/store"
import { trackedProduct } from "../support/tracking"

/** Receiving by serial number, and its undoing. */
const suite: StoreSuite = (store) => {
  let item: string
  let location: string
  const stock = () => readStock(store.admin, item, location)
  const receive = (body: object, headers = {}) =>
    store.admin.post<OperationResponse>(
      "/admin/serials/receive",
      { inventory_item_id: item, location_id: location, ...body },
      headers
    )

  beforeEach(async () => {
    ;({ itemId: item, locationId: location } = await trackedProduct(store))
  })

  it("raises serials and stock together", async () => {
    const { operation, serials } = await receive({ serials: ["007", " 008 ", "SN-9"] })
    expect(operation).toMatchObject({ kind: "receive", state: "done", serial_count: 3 })
    expect(serials.map(({ number }) => number)).toEqual(["007", "008", "SN-9"])
    expect(await stock()).toEqual({ stocked: 3, reserved: 0, available: 3 })
  })

  it("says of each value that is wrong which field it is, and why by a code", async () => {
    const units = [
      { number: "A1", cost: "12,50" },
      { number: "A2", lot: 7 },
    ]
    const answer = await store.admin.send("POST", "/admin/serials/receive", {
      inventory_item_id: item,
      serials: units,
      colour: "red",
    })
    expect(answer).toMatchObject({
      status: 400,
      body: {
        code: "invalid_value",
        type: "invalid_data",
        message: expect.stringContaining("location_id: it is missing.") as string,
        total: 4,
      },
    })
    const { serials } = answer.body as RefusalResponse
    expect(serials.map(({ code, detail }) => [code, detail?.field, detail?.why]).sort()).toEqual([
      ["invalid_value", "colour", "unknown_field"],
      ["invalid_value", "location_id", "required"],
      ["invalid_value", "serials.0.cost", "not_amount"],
      ["invalid_value", "serials.1.lot", "not_text"],
    ])
    expect(await stock()).toMatchObject({ stocked: 0 })
  })

  it("takes ranges, and answers the same key once", async () => {
    const headers = { "Idempotency-Key": "receipt 1" }
    const first = await receive({ text: "A001..A003, B7+2" }, headers)
    expect(first.serials.map(({ number }) => number)).toEqual(["A001", "A002", "A003", "B7", "B8"])
    expect(await receive({ text: "A001..A003, B7+2" }, headers)).toEqual(first)
    expect(await stock()).toMatchObject({ stocked: 5 })
    await expect(receive({ text: "C1" }, headers)).rejects.toMatchObject({
      status: 409,
      body: { code: "idempotency_key_reused" },
    })
  })

  it.each([
    [{ serials: ["A1", "a1"] }, 400, "duplicate_in_request", "a1"],
    [{ text: "A9..A1" }, 400, "range_reversed", "A9..A1"],
    [{ text: "A01+500" }, 400, "range_overflow", "A01+500"],
    [{ text: "A1+99999999" }, 400, undefined, undefined],
    [{ serials: ["A1"], quantity: 2 }, 400, "count_mismatch", undefined],
    [{ serials: ["A1"], quantity: 1.5 }, 400, "fractional_quantity", undefined],
    [{ serials: ["  "] }, 400, "empty_number", undefined],
    [{ serials: ["A1"], location_id: "sloc_none" }, 404, "unknown_location", undefined],
    [{ serials: ["A1"], inventory_item_id: "iitem_none" }, 404, "unknown_item", undefined],
    [{ serials: ["A1"], condition_id: "none" }, 404, "unknown_condition", undefined],
    [{ serials: ["A1"], already_in_stock: true }, 409, "none_awaiting", undefined],
    [{ serials: [] }, 400, undefined, undefined],
    [{ serials: ["A\u0000"] }, 400, undefined, undefined],
    [{}, 400, undefined, undefined],
  ])("refuses %j", async (body, status, code, serial) => {
    await expect(receive(body)).rejects.toMatchObject({
      status,
      body:
        code === undefined
          ? {}
          : { code, serials: [serial === undefined ? { code } : { code, serial }] },
    })
    expect(await stock()).toEqual({ stocked: 0, reserved: 0, available: 0 })
  })

  it("refuses a number that exists, saying how it stands, and receives none of the others", async () => {
    await receive({ serials: ["A1"] })
    await expect(receive({ serials: ["A2", "a1"] })).rejects.toMatchObject({
      status: 422,
      body: {
        code: "already_exists",
        total: 1,
        serials: [{ serial: "a1", detail: { status: "in stock" } }],
      },
    })
    expect(await stock()).toMatchObject({ stocked: 1 })
  })

  it("lets exactly one of many clients create a number", async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 16 }, () => receive({ serials: ["ONE"] }))
    )
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    for (const result of results) {
      if (result.status === "rejected") {
        expect(result.reason).toMatchObject({ status: 422, body: { code: "already_exists" } })
      }
    }
    expect(await stock()).toMatchObject({ stocked: 1 })
  })
}

export default suite
