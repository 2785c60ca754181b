import { setTimeout } from "node:timers/promises"
import type { HttpTypes } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createProduct, readStock } from "../../scripts/store-client"
import type { OrderSerialsResponse } from "../../src/types/orders"
import type { CompletedSaleResponse, DraftLineBody } from "../../src/types/counter-sales"
import { digestOf } from "../../src/workflows/support/digest"
import { eventually } from "../support/events"
import { clearFaults, failFulfilment } from "../support/faulty-fulfillment/faults"
import { standInTheWay } from "../support/in-the-way"
import { serviceOf } from "../support/interruptions"
import type { StoreSuite } from "../support/store"
import { unitsIn } from "../support/units"

/** Counter sales: a draft order is the basket, one request completes it. */
const suite: StoreSuite = (store) => {
  let counter: string
  let warehouse: string

  beforeAll(async () => {
    await store.reset()
    const [first, second] = store.ids.locations
    warehouse = first!.id
    counter = second!.id
    await addPickup(counter)
  })

  afterEach(() => clearFaults())

  it("is placed, paid, handed over and marked as delivered in one go", async () => {
    const units = await unitsIn(store)
    await units.receive(["CS-A1", "CS-A2"], { location_id: counter })
    await units.receive(["CS-A3"])
    const cable = await product("CS-CABLE-A", 5, { [counter]: 4, [warehouse]: 9 })
    const basket = await openBasket()
    await scan(basket, "CS-A1")
    await setLine(basket, { variant_id: cable.id, quantity: 3 })
    const customer = await newCustomer("counter.buyer@example.com")
    await store.admin.post(`/admin/draft-orders/${basket}`, {
      customer_id: customer,
      email: "counter.buyer@example.com",
    })

    const { sale } = await complete(basket, 515)
    expect(sale).toMatchObject({
      order_id: basket,
      email: "counter.buyer@example.com",
      currency_code: "eur",
      total: 515,
      paid: 515,
      lines: expect.arrayContaining([
        expect.objectContaining({ quantity: 1, total: 500, serials: ["CS-A1"] }),
        expect.objectContaining({ quantity: 3, total: 15, serials: [] }),
      ]),
    })
    expect(sale.fulfillment_ids).toHaveLength(1)
    expect(await order(basket)).toMatchObject({
      status: "pending",
      payment_status: "captured",
      fulfillment_status: "delivered",
    })
    expect(await readStock(store.admin, cable.item, counter)).toMatchObject({
      stocked: 1,
      reserved: 0,
    })
    expect(await readStock(store.admin, cable.item, warehouse)).toMatchObject({
      stocked: 9,
      reserved: 0,
    })
    await eventually(async () =>
      expect(await units.detail("CS-A1")).toMatchObject({
        status: "sold",
        customer: { id: customer },
        delivered_at: expect.any(String),
      })
    )
    expect(await units.statuses()).toEqual(["CS-A1 sold", "CS-A2 in_stock", "CS-A3 in_stock"])
  })

  it("is the same when it is asked for again, and by two clients at once", async () => {
    const units = await unitsIn(store)
    await units.receive(["CS-B1"], { location_id: counter })
    const basket = await openBasket()
    await scan(basket, "CS-B1")
    const [one, other] = await Promise.all([complete(basket, 500), complete(basket, 500)])
    expect(other).toEqual(one)
    expect(await complete(basket, 500)).toEqual(one)
    expect(one.sale).toMatchObject({ paid: 500, email: null })
    expect(one.sale.fulfillment_ids).toHaveLength(1)
    expect(await units.level(counter)).toMatchObject({ stocked: 0, reserved: 0, discrepancy: 0 })
  })

  it("is completed at more tills at once than the server has connections", async () => {
    const tills = Array.from({ length: 14 }, (_, at) => `CS-T${at}`)
    const units = await unitsIn(store)
    await units.receive(tills, { location_id: counter })
    const baskets: string[] = []
    for (const number of tills) {
      const basket = await openBasket()
      await scan(basket, number)
      baskets.push(basket)
    }
    const sales = await Promise.all(baskets.map((basket) => complete(basket, 500)))
    expect(sales.map(({ sale }) => sale.paid)).toEqual(tills.map(() => 500))
    expect(await units.level(counter)).toMatchObject({ stocked: 0, reserved: 0, discrepancy: 0 })
  }, 60_000)

  it("waits for others who are at its items for longer than Medusa does", async () => {
    const units = await unitsIn(store)
    await units.receive(["CS-W1"], { location_id: counter })
    const basket = await openBasket()
    await scan(basket, "CS-W1")
    const locking = store.container.resolve(Modules.LOCKING)
    await locking.acquire(units.itemId, { ownerId: "others", expire: 60 })
    const completed = complete(basket, 500)
    await setTimeout(7_000)
    await locking.release(units.itemId, { ownerId: "others" })
    expect((await completed).sale).toMatchObject({ paid: 500, lines: [{ serials: ["CS-W1"] }] })
  })

  it("sells nothing that expired while it lay in the basket", async () => {
    const units = await unitsIn(store)
    await units.receive(["CS-X1"], { location_id: counter })
    const basket = await openBasket()
    await scan(basket, "CS-X1")
    const { id } = await units.unit("CS-X1")
    await store.admin.post(`/admin/serials/${id}`, { expires_on: "2020-01-01" })
    await refused(basket, { amount: 500 }, 400, ["not_sellable"])
    expect(await units.statuses()).toEqual(["CS-X1 reserved"])
  })

  it("goes on where it stopped, and does nothing twice", async () => {
    const units = await unitsIn(store)
    await units.receive(["CS-C1", "CS-C2"], { location_id: counter })
    const basket = await openBasket()
    await scan(basket, "CS-C1")
    failFulfilment("createFulfillment", "The till is on fire")
    await expect(complete(basket, 500)).rejects.toMatchObject({
      status: 409,
      body: {
        code: "sale_interrupted",
        serials: [{ detail: { stage: "handing_over" } }],
        message: expect.stringContaining("The till is on fire"),
      },
    })
    expect(await order(basket)).toMatchObject({ status: "pending", payment_status: "captured" })
    expect(await units.statuses()).toEqual(["CS-C1 reserved", "CS-C2 in_stock"])
    const { sale } = await complete(basket, 500)
    expect(sale).toMatchObject({ paid: 500, lines: [{ serials: ["CS-C1"] }] })
    expect(await order(basket)).toMatchObject({ fulfillment_status: "delivered" })
    const { payment_collections } = await order(basket)
    expect(payment_collections).toHaveLength(1)
  })

  it("takes what the sale comes to by now where its order was edited before the goods were handed over", async () => {
    const units = await unitsIn(store)
    await units.receive(["CS-N1"], { location_id: counter })
    const cable = await product("CS-CABLE-N", 5, { [counter]: 9 })
    const basket = await openBasket()
    await scan(basket, "CS-N1")
    failFulfilment("createFulfillment", "The till is on fire")
    await expect(complete(basket, 500)).rejects.toMatchObject({
      body: { code: "sale_interrupted" },
    })
    clearFaults()
    await store.admin.post("/admin/order-edits", { order_id: basket })
    await store.admin.post(`/admin/order-edits/${basket}/items`, {
      items: [{ variant_id: cable.id, quantity: 2 }],
    })
    await expect(complete(basket, 500)).rejects.toMatchObject({ body: { code: "order_in_edit" } })
    await store.admin.post(`/admin/order-edits/${basket}/request`)
    await store.admin.post(`/admin/order-edits/${basket}/confirm`)
    await expect(complete(basket, 500)).rejects.toMatchObject({
      status: 409,
      body: { code: "wrong_amount", serials: [{ detail: { total: 510, amount: 500 } }] },
    })
    expect(await units.statuses()).toEqual(["CS-N1 reserved"])
    expect((await complete(basket, 510)).sale).toMatchObject({ total: 510, paid: 510 })
  })

  it("is not gone on with once its order was cancelled", async () => {
    const units = await unitsIn(store)
    await units.receive(["CS-K1"], { location_id: counter })
    const basket = await openBasket()
    await scan(basket, "CS-K1")
    failFulfilment("createFulfillment", "The till is on fire")
    await expect(complete(basket, 500)).rejects.toMatchObject({
      body: { code: "sale_interrupted" },
    })
    await store.admin.post(`/admin/orders/${basket}/cancel`)
    await refused(basket, { amount: 500 }, 409, ["order_canceled"])
    expect(await units.statuses()).toEqual(["CS-K1 in_stock"])
    expect(await units.level(counter)).toMatchObject({ stocked: 1, reserved: 0, discrepancy: 0 })
  })

  it("places no unit that somebody captured for another sale while it was being completed", async () => {
    const units = await unitsIn(store)
    const { serials } = await units.receive(["CS-X1"], { location_id: counter })
    const [basket, other] = [await openBasket(), await openBasket()]
    await scan(basket, "CS-X1")
    const stopped = await stopBeforePlacing(basket)
    const completing = complete(basket, 500)
    completing.catch(() => undefined)
    try {
      await stopped.isReached()
      await store.admin.post(`/admin/orders/${basket}/serials/release`, {
        serial_ids: [serials[0]!.id],
      })
      await scan(other, "CS-X1")
    } finally {
      await stopped.goOn()
    }
    await expect(completing).rejects.toMatchObject({
      status: 409,
      body: { code: "reserved_elsewhere", serials: [{ serial: "CS-X1" }] },
    })
    expect(await order(basket)).toMatchObject({ status: "draft" })
    expect(await units.unit("CS-X1")).toMatchObject({ status: "reserved", order_id: other })
    expect((await complete(other, 500)).sale).toMatchObject({ lines: [{ serials: ["CS-X1"] }] })
  })

  it("is refused with all that is wrong, and nothing has happened", async () => {
    const units = await unitsIn(store)
    const far = await unitsIn(store)
    await units.receive(["CS-D1"], { location_id: counter })
    await far.receive(["CS-D2"])
    const cable = await product("CS-CABLE-D", 5, { [counter]: 1, [warehouse]: 9 })
    const basket = await openBasket()
    await refused(basket, { amount: 0 }, 400, ["nothing_to_sell"])
    await scan(basket, "CS-D1")
    await scan(basket, "CS-D2")
    await setLine(basket, { variant_id: cable.id, quantity: 2 })
    await setLine(basket, { variant_id: units.variantId, quantity: 2 })
    await refused(basket, { amount: 1500 }, 409, [
      "wrong_amount",
      "too_few_for_line",
      "wrong_location",
      "not_enough_stock",
      "not_enough_stock",
    ])
    await refused(basket, { amount: 1510, location_id: warehouse }, 400, [
      "too_few_for_line",
      "wrong_location",
      "not_enough_stock",
      "no_hand_over",
      "no_hand_over",
      "no_hand_over",
    ])
    await refused(basket, { amount: 1, location_id: "sloc_none" }, 404, ["unknown_location"])
    for (const body of [{ amount: -1 }, { amount: "5" }, { location_id: counter }, {}]) {
      const answer = await store.admin.send("POST", at(basket, "complete-sale"), {
        ...body,
        ...("amount" in body ? { location_id: counter } : {}),
      })
      expect(answer.status).toBe(400)
    }
    expect(await order(basket)).toMatchObject({ status: "draft" })
    expect(await units.statuses()).toEqual(["CS-D1 reserved"])
    await store.admin.post(`/admin/draft-orders/${basket}/edit`)
    await refused(basket, { amount: 1510 }, 409, ["order_in_edit"])
    await store.admin.delete(`/admin/draft-orders/${basket}/edit`)
  })

  it("is refused for what is no basket", async () => {
    const units = await unitsIn(store, { stock: 1 })
    const { id } = await units.order(1)
    await refused(id, { amount: 500 }, 409, ["not_a_draft"])
    const answer = await store.admin.send("POST", at("order_none", "complete-sale"), {
      location_id: counter,
      amount: 1,
    })
    expect(answer.status).toBe(404)
    const line = { quantity: 1, variant_id: units.variantId }
    await expect(setLine(id, line)).rejects.toMatchObject({ body: { code: "not_a_draft" } })
  })

  it("takes a scanned unit off again with its line, and nobody else could buy it meanwhile", async () => {
    const units = await unitsIn(store)
    const { serials } = await units.receive(["CS-E1", "CS-E2", "CS-E3"], { location_id: counter })
    const idOf = (number: string) => serials.find((one) => one.number === number)!.id
    const [basket, other] = [await openBasket(), await openBasket()]
    await scan(basket, "CS-E1")
    await scan(basket, "CS-E2")
    await expect(scan(other, "CS-E1")).rejects.toMatchObject({
      body: { code: "reserved_elsewhere" },
    })
    const [line] = (await store.admin.get<OrderSerialsResponse>(`/admin/orders/${basket}/serials`))
      .lines
    const one = await setLine(basket, {
      line_item_id: line!.line_item_id,
      quantity: 1,
      release: [idOf("CS-E1")],
    })
    expect(one.lines).toMatchObject([
      { quantity: 1, components: [{ captured: [{ number: "CS-E2" }] }] },
    ])
    const none = await setLine(basket, {
      line_item_id: line!.line_item_id,
      quantity: 0,
      release: [idOf("CS-E2")],
    })
    expect(none.lines).toEqual([])
    await scan(other, "CS-E1")
    expect(await units.statuses()).toEqual(["CS-E1 reserved", "CS-E2 in_stock", "CS-E3 in_stock"])
    expect(await units.level(counter)).toMatchObject({ withheld: 1, available: 2, discrepancy: 0 })
  })

  it("sets how many are sold of a variant, the same again changes nothing, and refuses what is unclear", async () => {
    const cable = await product("CS-CABLE-F", 5, { [counter]: 9 })
    const basket = await openBasket()
    await setLine(basket, { variant_id: cable.id, quantity: 2 })
    await setLine(basket, { variant_id: cable.id, quantity: 2 })
    expect((await setLine(basket, { variant_id: cable.id, quantity: 4 })).lines).toMatchObject([
      { quantity: 4 },
    ])
    await expect(
      setLine(basket, { line_item_id: "ordli_none", quantity: 1 })
    ).rejects.toMatchObject({ status: 404, body: { code: "unknown_line" } })
    for (const body of [{ quantity: 1 }, { quantity: -1, variant_id: cable.id }]) {
      await expect(setLine(basket, body)).rejects.toMatchObject({ status: 400 })
    }
    expect((await complete(basket, 20)).sale).toMatchObject({ total: 20, paid: 20 })
  })

  it("says that an edit has to be confirmed before the quantity of its new line can be set", async () => {
    const cable = await product("CS-CABLE-G", 5, { [counter]: 9 })
    const basket = await openBasket()
    await store.admin.post(`/admin/draft-orders/${basket}/edit`)
    await setLine(basket, { variant_id: cable.id, quantity: 1 })
    await expect(setLine(basket, { variant_id: cable.id, quantity: 2 })).rejects.toMatchObject({
      status: 409,
      body: { code: "order_in_edit" },
    })
  })

  /** Has a sale stop after it looked at its units and before it places them. */
  async function stopBeforePlacing(basket: string) {
    const assignments = await serviceOf(store).listOrderAssignments({ order_ids: [basket] })
    const units = digestOf(assignments.map((one) => one.assignment_id))
    return standInTheWay(store, `draft-placed:${basket}:${units}`)
  }

  const at = (id: string, what: string) => `/admin/draft-orders/${id}/serials/${what}`

  async function openBasket(): Promise<string> {
    const { draft_order } = await store.admin.post<HttpTypes.AdminDraftOrderResponse>(
      "/admin/draft-orders",
      {
        region_id: store.ids.regionId,
        sales_channel_id: store.ids.salesChannelId,
        metadata: { counter_sale: { location_id: counter } },
      }
    )
    return draft_order.id
  }

  function scan(basket: string, serial: string) {
    return store.admin.post<OrderSerialsResponse>(at(basket, "scan"), { serial })
  }

  function setLine(basket: string, body: DraftLineBody) {
    return store.admin.post<OrderSerialsResponse>(at(basket, "lines"), body)
  }

  function complete(basket: string, amount: number) {
    return store.admin.post<CompletedSaleResponse>(at(basket, "complete-sale"), {
      location_id: counter,
      amount,
    })
  }

  async function refused(basket: string, body: object, status: number, codes: string[]) {
    const answer = await store.admin.send<{ serials: { code: string }[] }>(
      "POST",
      at(basket, "complete-sale"),
      { location_id: counter, ...body }
    )
    expect([answer.status, answer.body.serials.map(({ code }) => code)]).toEqual([status, codes])
  }

  async function order(id: string): Promise<HttpTypes.AdminOrder> {
    const fields = "id,status,payment_status,fulfillment_status,*payment_collections"
    const answer = await store.admin.get<HttpTypes.AdminOrderResponse>(
      `/admin/orders/${id}?fields=${fields}`
    )
    return answer.order
  }

  async function product(sku: string, price: number, stock: Record<string, number>) {
    const { variants } = await createProduct(store.admin, store.ids, {
      title: sku,
      variants: [{ sku, price, stock }],
    })
    return { id: variants[0]!.id, item: variants[0]!.inventoryItemIds[0]! }
  }

  async function newCustomer(email: string): Promise<string> {
    const { customer } = await store.admin.post<HttpTypes.AdminCustomerResponse>(
      "/admin/customers",
      { email }
    )
    return customer.id
  }

  /** Gives a location pickup, with the provider that can be made to fail. */
  async function addPickup(locationId: string) {
    const { stock_location } = await store.admin.post<HttpTypes.AdminStockLocationResponse>(
      `/admin/stock-locations/${locationId}/fulfillment-sets?fields=*fulfillment_sets`,
      { name: `Pickup at ${locationId}`, type: "pickup" }
    )
    const set = stock_location.fulfillment_sets!.find(({ type }) => type === "pickup")!
    const { fulfillment_set } = await store.admin.post<HttpTypes.AdminFulfillmentSetResponse>(
      `/admin/fulfillment-sets/${set.id}/service-zones`,
      {
        name: `Pickup zone of ${locationId}`,
        geo_zones: [{ type: "country", country_code: store.ids.countryCode }],
      }
    )
    await store.admin.post("/admin/shipping-options", {
      name: "Pickup",
      service_zone_id: fulfillment_set.service_zones[0]!.id,
      shipping_profile_id: store.ids.shippingProfileId,
      provider_id: "faulty_faulty",
      price_type: "flat",
      type: { label: "Pickup", description: "At the counter", code: "pickup" },
      prices: [{ currency_code: store.ids.currency, amount: 0 }],
      rules: [],
    })
  }
}

export default suite
