import type {
  CorrectBody,
  DescribeBody,
  HistoryResponse,
  LookupResponse,
  SerialResponse,
} from "../../src/types/serials"
import type { StoreSuite } from "../support/store"
import { unitsIn, type Units } from "../support/units"

/** Putting the record of a unit right. */
const suite: StoreSuite = (store) => {
  let units: Units
  let id: string

  const describeUnit = (body: DescribeBody, headers = {}) =>
    store.admin
      .post<SerialResponse>(`/admin/serials/${id}`, body, headers)
      .then(({ serial }) => serial)
  const correct = (body: Partial<CorrectBody>, headers = {}) =>
    store.admin
      .post<SerialResponse>(`/admin/serials/${id}/correct`, body, headers)
      .then(({ serial }) => serial)
  const found = async (scan: string) => {
    const query = new URLSearchParams({ scan })
    const { matches } = await store.admin.get<LookupResponse>(`/admin/serials/lookup?${query}`)
    return matches
      .filter((match) => match.inventory_item_id === units.itemId)
      .map((match) => `${match.number} by ${match.matched_by}`)
  }

  beforeEach(async () => {
    units = await unitsIn(store)
    const { serials } = await units.receive(["X1", "X2"], { notes: "from the fair", lot: "L1" })
    id = serials[0]!.id
  })

  it("describes a unit, and null clears", async () => {
    const identifiers = [{ type: "asset_tag", value: "A-77" }]
    const first = await describeUnit({ bin: "S3", expires_on: "2099-01-31", identifiers })
    expect(first).toMatchObject({
      bin: "S3",
      lot: "L1",
      expires_on: "2099-01-31",
      notes: "from the fair",
      identifiers,
      version: 2,
    })
    expect(await found("A-77")).toEqual(["X1 by asset_tag"])
    const second = await describeUnit({ lot: null, notes: null, identifiers: null, version: 2 })
    expect(second).toMatchObject({ bin: "S3", lot: null, notes: null, identifiers: [], version: 3 })
    expect(await describeUnit({ notes: "scratched" })).toMatchObject({
      notes: "scratched",
      bin: "S3",
    })
  })

  it("withholds a unit from its last day on", async () => {
    await describeUnit({ expires_on: "2020-01-01" })
    expect(await units.level()).toMatchObject({ stocked: 2, available: 1, withheld: 1 })
    await describeUnit({ expires_on: null })
    expect(await units.level()).toMatchObject({ available: 2, withheld: 0 })
  })

  it("refuses a description of what has changed meanwhile", async () => {
    await describeUnit({ bin: "S3", version: 1 })
    await expect(describeUnit({ bin: "S4", version: 1 })).rejects.toMatchObject({
      status: 409,
      body: { code: "stale_write", serials: [{ serial: "X1", serial_id: id }] },
    })
    const results = await Promise.allSettled([
      describeUnit({ bin: "S5", version: 2 }),
      describeUnit({ bin: "S6", version: 2 }),
    ])
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
  })

  it.each([
    {},
    { version: 1 },
    { number: "X9" },
    { status: "sold" },
    { condition_id: "x" },
    { expires_on: "soon" },
    { identifiers: [{ type: "nickname", value: "Bob" }] },
  ])("refuses to describe with %j", async (body) => {
    await expect(describeUnit(body as DescribeBody)).rejects.toMatchObject({ status: 400 })
  })

  it("corrects a number; the old one stays findable, and is free for another unit", async () => {
    const serial = await correct({ number: " x-100 ", reason: "misread", version: 1 })
    expect(serial).toMatchObject({
      number: "x-100",
      normalized: "X-100",
      identifiers: [{ type: "former", value: "X1" }],
      version: 2,
    })
    expect(await found("X1")).toEqual(["x-100 by former"])
    expect(await found("X-100")).toEqual(["x-100 by number"])
    await units.receive(["X1"])
    expect((await found("X1")).sort()).toEqual(["X1 by number", "x-100 by former"])
    const { events } = await store.admin.get<HistoryResponse>(`/admin/serials/${id}/history`)
    expect(events[0]).toMatchObject({ command: "correct_number", operation: { note: "misread" } })

    await describeUnit({ identifiers: [{ type: "imei", value: "352099001761481" }] })
    expect(await found("X1")).toContain("x-100 by former")
    await expect(correct({ number: "X1", reason: "no, it was right" })).rejects.toMatchObject({
      status: 422,
      body: { code: "already_exists", serials: [{ serial: "X1" }] },
    })
    expect(await units.level()).toMatchObject({ stocked: 3, on_hand: 3 })
  })

  it("is scanned by the number that it has now, not by one that another unit got since", async () => {
    await correct({ number: "X100", reason: "misread" })
    await units.receive(["X1"])
    const order = await units.order(2)
    expect(await units.capture(order, ["X1"])).toMatchObject({ captured: [{ number: "X1" }] })
    // The former number finds its unit as long as it is nobody else's.
    await correct({ number: "X200", reason: "misread again" })
    expect((await units.capture(order, ["X100"])).captured.map(({ number }) => number)).toEqual([
      "X1",
      "X200",
    ])
  })

  it("takes a former number back, and letters' case", async () => {
    await correct({ number: "Y1", reason: "misread" })
    expect(await correct({ number: "X1", reason: "it was right" })).toMatchObject({
      number: "X1",
      identifiers: [{ type: "former", value: "Y1" }],
    })
    expect(await correct({ number: "x1", reason: "as printed" })).toMatchObject({ number: "x1" })
  })

  it.each<[Partial<CorrectBody>, number, string | undefined]>([
    [{ number: "x2", reason: "wrong" }, 422, "already_exists"],
    [{ number: "X1", reason: "wrong" }, 400, "same_number"],
    [{ number: "  ", reason: "wrong" }, 400, "empty_number"],
    [{ number: "A\tB", reason: "wrong" }, 400, "malformed_number"],
    [{ number: "X9", reason: "wrong", version: 7 }, 409, "stale_write"],
    [{ number: "X9", reason: "" }, 400, undefined],
    [{ number: "X9" }, 400, undefined],
  ])("refuses the correction %j", async (body, status, code) => {
    await expect(correct(body)).rejects.toMatchObject({ status, body: code ? { code } : {} })
    expect(await units.statuses()).toEqual(["X1 in_stock", "X2 in_stock"])
  })

  it("refuses a number that is none of the item's format", async () => {
    units = await unitsIn(store, { policy: { format: { kind: "imei", case_sensitive: false } } })
    id = (await units.receive(["35-209900-176148-1"])).serials[0]!.id
    await expect(correct({ number: "352099001761482", reason: "typo" })).rejects.toMatchObject({
      status: 400,
      body: { code: "bad_check_digit" },
    })
  })

  it("answers for an unknown unit with 404", async () => {
    id = "ser_none"
    const unknown = { status: 404, body: { code: "unknown_serial" } }
    await expect(correct({ number: "X9", reason: "wrong" })).rejects.toMatchObject(unknown)
    await expect(describeUnit({ bin: "S1" })).rejects.toMatchObject(unknown)
  })

  it("acts once under one key", async () => {
    const headers = { "Idempotency-Key": "correction" }
    const first = await correct({ number: "X9", reason: "misread", version: 1 }, headers)
    expect(await correct({ number: "X9", reason: "misread", version: 1 }, headers)).toEqual(first)
    await expect(correct({ number: "X8", reason: "misread" }, headers)).rejects.toMatchObject({
      status: 409,
      body: { code: "idempotency_key_reused" },
    })
  })

  it("gives a number to one of two units that are corrected at once", async () => {
    const [, second] = (await units.receive(["Z1", "Z2"])).serials
    const results = await Promise.allSettled([
      correct({ number: "THE-ONE", reason: "misread" }),
      store.admin.post(`/admin/serials/${second!.id}/correct`, {
        number: "the-one",
        reason: "misread",
      }),
    ])
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    expect(results.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { status: 422, body: { code: "already_exists" } },
    })
  })
}

export default suite
