import {
  confirmReceipt,
  enterReceipt,
  fulfilOrder,
  requestReturn,
} from "../../scripts/store-client"
import type { PolicyBody } from "../../src/types/policies"
import type {
  ClaimCodesResponse,
  OwnSerialResponse,
  RegisterUnitBody,
} from "../../src/types/buyers"
import type { OwnSerialsResponse } from "../../src/types/store"
import { SERIAL_REGISTERED } from "../../src/workflows/buyers/buyer-events"
import { buyer, fromElsewhere, sellTo, type Buyer } from "../support/buyers"
import { listenTo } from "../support/events"
import type { StoreSuite } from "../support/store"
import { unitsIn, type Units } from "../support/units"

const FROM_REGISTRATION: PolicyBody["parts"] = {
  customer_warranty: {
    months: 12,
    starts_at: "registration",
    on_resale: "fresh",
    on_replacement: "fresh",
  },
}

/** Customers who make a unit theirs. */
const suite: StoreSuite = (store) => {
  const path = "/store/customers/me/serials"
  const register = (
    { shop }: Pick<Buyer, "shop">,
    number: string,
    proof?: RegisterUnitBody["proof"],
    headers = {}
  ) => shop.post<OwnSerialResponse>(`${path}/register`, { number, proof }, headers)
  const own = async ({ shop }: Buyer) =>
    (await shop.get<OwnSerialsResponse>(path)).serials.map(({ number }) => number)
  const codeOf = async (units: Units, number: string) => {
    const { id } = await units.unit(number)
    const { codes } = await store.admin.post<ClaimCodesResponse>("/admin/serials/claim-codes", {
      serial_ids: [id],
    })
    return codes[0]!.code
  }
  const notProven = { status: 404, body: { code: "not_proven" } }

  it("by the e-mail of a guest's order, which starts the warranty, is told, and answers the same again", async () => {
    const units = await unitsIn(store, { policy: FROM_REGISTRATION })
    const order = await sellTo(store, units, ["REG-A1"], { email: "Anna.Guest@example.com" })
    const anna = await buyer(store, "anna")
    expect((await units.detail("REG-A1")).customer_warranty.status).toBe("none")
    const told = listenTo(store, [SERIAL_REGISTERED])
    const proof = { order_display_id: order.display_id, email: "anna.guest@EXAMPLE.com" }

    const first = await register(anna, "SN: REG-A1", proof)
    expect(first.serial).toMatchObject({
      number: "REG-A1",
      // The order is the guest's; only what the warranty says of it is told.
      order: null,
      sold_at: null,
      registered_at: expect.any(String),
      warranty: { status: "active" },
    })
    expect(await register(anna, "REG-A1", proof)).toEqual(first)
    expect(await register(anna, "REG-A1")).toEqual(first)
    expect(await own(anna)).toEqual(["REG-A1"])
    const { id, version, customer_id } = await units.unit("REG-A1")
    expect(customer_id).toBe(anna.id)
    await told.until(1)
    told.stop()
    const data = { id: anna.id, operation_id: expect.any(String) as unknown, serial_ids: [id] }
    expect(told.events).toEqual([{ name: SERIAL_REGISTERED, data }])
    const history = await store.admin.get<{ events: { command: string }[] }>(
      `/admin/serials/${id}/history`
    )
    expect(history.events).toHaveLength(version)
    expect(history.events[0]!.command).toBe("register_ownership")
  })

  it("by the code in the box, however it is typed; a new code replaces it", async () => {
    const units = await unitsIn(store)
    await sellTo(store, units, ["REG-B1", "REG-B2"], { email: "gift@example.com" })
    const [first, second] = [await codeOf(units, "REG-B1"), await codeOf(units, "REG-B1")]
    const other = await codeOf(units, "REG-B2")
    expect(second).toMatch(/^([A-HJ-NP-Z2-9]{4}-){3}[A-HJ-NP-Z2-9]{4}$/)
    const bea = await buyer(store, "bea")
    for (const claim_code of [first, other, "nonsense"]) {
      await expect(register(bea, "REG-B1", { claim_code })).rejects.toMatchObject(notProven)
    }
    const typed = second.toLowerCase().replaceAll("-", " ")
    await register(bea, "REG-B1", { claim_code: typed })
    expect(await own(bea)).toEqual(["REG-B1"])
    await expect(
      store.admin.post("/admin/serials/claim-codes", { serial_ids: ["ser_none"] })
    ).rejects.toMatchObject({ status: 404, body: { code: "unknown_serial" } })
  })

  it("without proof by whoever bought it logged in; an e-mail takes it from nobody's log-in", async () => {
    const units = await unitsIn(store, { policy: FROM_REGISTRATION })
    const [carl, thief] = [await buyer(store, "carl"), await buyer(store, "thief")]
    const order = await sellTo(store, units, ["REG-C1"], carl)
    const proof = { order_display_id: order.display_id, email: carl.email }
    await expect(register(thief, "REG-C1", proof)).rejects.toMatchObject(notProven)
    await expect(register(thief, "REG-C1")).rejects.toMatchObject(notProven)
    const { serial } = await register(carl, "REG-C1")
    expect(serial).toMatchObject({ order: { id: order.id }, warranty: { status: "active" } })
  })

  it("answers a wrong proof, a unit in stock and a number that is unknown alike", async () => {
    const units = await unitsIn(store)
    const order = await sellTo(store, units, ["REG-D1"], { email: "dora@example.com" })
    await units.receive(["REG-D2"])
    const dora = await buyer(store, "dora")
    const right = { order_display_id: order.display_id, email: "dora@example.com" }
    const answers = [
      await dora.shop.send("POST", `${path}/register`, {
        number: "REG-D1",
        proof: { ...right, email: "other@example.com" },
      }),
      await dora.shop.send("POST", `${path}/register`, { number: "REG-D2", proof: right }),
      await dora.shop.send("POST", `${path}/register`, { number: "REG-D9", proof: right }),
    ]
    const without = (answer: unknown) => JSON.stringify(answer).replaceAll(/REG-D\d/g, "N")
    expect(new Set(answers.map(without)).size).toBe(1)
    expect(answers[0]).toMatchObject(notProven)
    expect(await units.statuses()).toEqual(["REG-D1 sold", "REG-D2 in_stock"])
  })

  it("once: of two customers with the same proof at once one gets it, and a key answers the same", async () => {
    const units = await unitsIn(store)
    const order = await sellTo(store, units, ["REG-E1"], { email: "eve@example.com" })
    const proof = { order_display_id: order.display_id, email: "eve@example.com" }
    const both = [await buyer(store, "eve"), await buyer(store, "emil")]
    const answers = await Promise.all(
      both.map(({ shop }) =>
        shop.send<{ code?: string }>("POST", `${path}/register`, { number: "REG-E1", proof })
      )
    )
    const codes = answers.map(({ status, body }) => `${status} ${body.code ?? ""}`).sort()
    expect(codes).toEqual(["200 ", "409 registered_already"])
    const lists = await Promise.all(both.map(own))
    expect(lists.flat()).toEqual(["REG-E1"])

    const winner = both[lists.findIndex((list) => list.length > 0)]!
    const key = { "idempotency-key": "REG-E1 again" }
    const twice = [1, 2].map(() => register(winner, "REG-E1", proof, key))
    const [one, two] = await Promise.all(twice)
    expect(one).toEqual(two)
  })

  it("twice at once by one customer registers once, and both are answered alike", async () => {
    const units = await unitsIn(store)
    const order = await sellTo(store, units, ["REG-F1"], { email: "fay@example.com" })
    const fay = await buyer(store, "fay")
    const proof = { order_display_id: order.display_id, email: "fay@example.com" }
    const [one, two] = await Promise.all([1, 2].map(() => register(fay, "REG-F1", proof)))
    expect(one).toEqual(two)
  })

  it("ends when the unit comes back: its next buyer begins anew, and the code of the opened box counts no more", async () => {
    const units = await unitsIn(store, { policy: FROM_REGISTRATION })
    const order = await sellTo(store, units, ["REG-G1"], { email: "gus@example.com" })
    const [gus, next] = [await buyer(store, "gus"), await buyer(store, "next-of-gus")]
    const claim_code = await codeOf(units, "REG-G1")
    await register(gus, "REG-G1", { claim_code })
    const returnId = await requestReturn(store.admin, {
      orderId: order.id,
      locationId: units.locationId,
      items: [{ id: order.line, quantity: 1 }],
    })
    await units.captureReturn(returnId, order.line, [{ serial: "REG-G1" }])
    await enterReceipt(store.admin, returnId, { good: [{ id: order.line, quantity: 1 }] })
    await confirmReceipt(store.admin, returnId)
    expect(await units.unit("REG-G1")).toMatchObject({
      status: "in_stock",
      customer_id: null,
      registered_at: null,
    })
    expect(await own(gus)).toEqual([])

    const again = await units.order(1)
    await units.capture(again, ["REG-G1"])
    await store.admin.post(`/admin/orders/${again.id}/fulfillments`, {
      items: [{ id: again.line, quantity: 1 }],
      location_id: units.locationId,
    })
    await expect(register(gus, "REG-G1", { claim_code })).rejects.toMatchObject(notProven)
    await register(next, "REG-G1", { claim_code: await codeOf(units, "REG-G1") })
    expect(await own(next)).toEqual(["REG-G1"])
  })

  it("needs another code for a unit that was on loan: whoever had it may have read that of its box", async () => {
    const units = await unitsIn(store)
    await units.receive(["REG-L1"])
    const claim_code = await codeOf(units, "REG-L1")
    await store.admin.post("/admin/serial-loans", {
      serials: ["REG-L1"],
      borrower: "the fair",
      due_on: "2999-01-01",
    })
    await store.admin.post("/admin/serial-loans/return", { serials: ["REG-L1"] })
    await store.admin.post("/admin/serials/commands", {
      command: "pass_inspection",
      serial_ids: [(await units.unit("REG-L1")).id],
    })
    const order = await units.order(1, "ida@example.com")
    await units.capture(order, ["REG-L1"])
    await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
    const lender = await buyer(store, "lender")
    await expect(register(lender, "REG-L1", { claim_code })).rejects.toMatchObject(notProven)
    await register(lender, "REG-L1", { claim_code: await codeOf(units, "REG-L1") })
  })

  it("is undone by the store like any operation", async () => {
    const units = await unitsIn(store)
    await sellTo(store, units, ["REG-H1"], { email: "hal@example.com" })
    const hal = await buyer(store, "hal")
    await register(hal, "REG-H1", { claim_code: await codeOf(units, "REG-H1") })
    const { id } = await units.unit("REG-H1")
    const { events } = await store.admin.get<{ events: { operation: { id: string } }[] }>(
      `/admin/serials/${id}/history`
    )
    await store.admin.post(`/admin/serials/operations/${events[0]!.operation.id}/revert`, {})
    expect(await units.unit("REG-H1")).toMatchObject({ registered_at: null })
    expect(await own(hal)).toEqual([])
  })

  it("is tried only so often: failures count, by customer and by address, and what succeeds does not", async () => {
    const units = await unitsIn(store)
    const numbers = Array.from({ length: 12 }, (_, at) => `REG-J${at}`)
    const jo = await buyer(store, "jo")
    await sellTo(store, units, numbers, jo)
    for (const number of numbers) await register(jo, number)
    const guess = () => jo.shop.send("POST", `${path}/register`, { number: "REG-J99" })
    const answers = []
    for (let at = 0; at < 11; at++) answers.push(await guess())
    expect(answers.map(({ status }) => status)).toEqual([...Array<number>(10).fill(404), 429])
    expect(answers[10]!.body).toMatchObject({ code: "too_many_tries" })
    const response = await fetch(`${store.shop.baseUrl}${path}/register`, {
      method: "POST",
      headers: { ...jo.shop.headers, "content-type": "application/json" },
      body: JSON.stringify({ number: "REG-J99" }),
    })
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0)
    // The same customer from elsewhere, and another one from the same address.
    const elsewhere = {
      shop: fromElsewhere(store.shop).with({ authorization: `Bearer ${jo.token}` }),
    }
    await expect(register(elsewhere, "REG-J0")).rejects.toMatchObject({ status: 429 })
    const kim = await buyer(store, "kim")
    const beside = { shop: jo.shop.with({ authorization: `Bearer ${kim.token}` }) }
    await expect(register(beside, "REG-J0")).rejects.toMatchObject({ status: 429 })
    await expect(register(kim, "REG-J0")).rejects.toMatchObject({ status: 404 })
  })

  it("is for customers who are logged in, and refuses what makes no sense", async () => {
    const shop = fromElsewhere(store.shop)
    await expect(register({ shop }, "REG-K1")).rejects.toMatchObject({ status: 401 })
    const kit = await buyer(store, "kit")
    for (const body of [
      {},
      { number: "" },
      { number: "x", proof: {} },
      { number: "x", proof: { order_display_id: 1, email: "no address" } },
      { number: "x", proof: { order_display_id: 1, email: "a@example.com", claim_code: "x" } },
      { number: "x", customer_id: "cus_other" },
    ]) {
      expect((await kit.shop.send("POST", `${path}/register`, body)).status).toBe(400)
    }
    expect((await store.shop.send("POST", "/admin/serials/claim-codes", {})).status).toBe(401)
  })
}

export default suite
