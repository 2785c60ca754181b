import { Modules } from "@medusajs/framework/utils"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { cancelOrder, createProduct, fillCart, payCart } from "../../scripts/store-client"
import type { RefusalResponse } from "../../src/types/refs"
import type { CartLineSerials, ChoosableSerialsResponse } from "../../src/types/store"
import { choosingAmong, type Choosing, type ChoosersCart } from "../support/choosing"
import { eventually } from "../support/events"
import type { StoreSuite } from "../support/store"

/** Buyers who choose the very unit: it is kept for their cart, and becomes their order's. */
const suite: StoreSuite = (store) => {
  const complete = (cart: { id: string }) =>
    store.shop.send<RefusalResponse>("POST", `/store/carts/${cart.id}/complete`)

  describe("a unit that a buyer chooses", () => {
    it("is offered, kept for the cart, bought and captured for the order; cancelling frees it", async () => {
      const choosing = await choosingAmong(store, ["CHOOSE-00001", "CHOOSE-00002"])
      const { units, ids } = choosing
      const [, second] = ids
      expect(await choosing.offered()).toEqual({
        serials: ids.map((id, at) => ({
          id,
          number: `••••••••000${at + 1}`,
          inventory_item_id: units.itemId,
          condition: null,
          note: null,
          photos: [],
        })),
        count: 2,
        limit: 20,
        offset: 0,
      })
      const cart = await choosing.cart()
      const { lines } = await choosing.choose(cart, [second!])
      expect(lines).toMatchObject([
        { line_item_id: cart.line, serials: [{ id: second, number: "••••••••0002" }], lost: [] },
      ])
      expect((await choosing.offered()).serials.map(({ id }) => id)).toEqual([ids[0]])
      expect(await units.level()).toMatchObject({ stocked: 2, available: 1 })

      const order = await choosing.checkOut(cart)
      await eventually(async () =>
        expect(await units.lineOf(order)).toMatchObject({
          needed: 1,
          captured: [{ number: "CHOOSE-00002", captured_as: "buyer" }],
        })
      )
      await eventually(async () =>
        expect(await units.level()).toMatchObject({ stocked: 2, reserved: 1, available: 1 })
      )

      await cancelOrder(store.admin, order.id)
      await eventually(async () =>
        expect(await units.statuses()).toEqual(["CHOOSE-00001 in_stock", "CHOOSE-00002 in_stock"])
      )
      expect((await choosing.offered()).count).toBe(2)
    })

    it("is nobody else's, also when it is the last one, and its holder gets it", async () => {
      const choosing = await choosingAmong(store, ["LAST-1"])
      const { units, ids } = choosing
      const others = await choosing.cart()
      await payCart(store.shop, others.id)
      const cart = await choosing.cart()
      await choosing.choose(cart, ids)
      expect(await units.level()).toMatchObject({ stocked: 1, available: 0 })
      // Who buys any unit finds none.
      const refused = await complete(others)
      expect(refused).toMatchObject({ status: 400, body: { type: "not_allowed" } })

      const order = await choosing.checkOut(cart)
      await eventually(async () =>
        expect(await units.lineOf(order)).toMatchObject({ captured: [{ number: "LAST-1" }] })
      )
      await eventually(async () =>
        expect(await reservationsOf(units.itemId)).toEqual([`${units.locationId} 1`])
      )
      expect(await units.level()).toMatchObject({ stocked: 1, reserved: 1, available: 0 })
    })

    it("leaves from where it is, whatever place Medusa would take", async () => {
      const [first, second] = store.ids.locations.map(({ id }) => id) as [string, string]
      for (const stockedHere of [0, 3]) {
        const choosing = await choosingAmong(store, [])
        const { units } = choosing
        const here = Array.from({ length: stockedHere }, (_, at) => `HERE-${stockedHere}-${at}`)
        if (stockedHere > 0) await units.receive(here)
        const number = `THERE-${stockedHere}`
        const { serials } = await units.receive([number], { location_id: second })
        const cart = await choosing.cart()
        await choosing.choose(cart, [serials[0]!.id])
        const order = await choosing.checkOut(cart)
        await eventually(async () =>
          expect(await units.lineOf(order)).toMatchObject({ captured: [{ number }] })
        )
        // Not only the order's reservation: what was withheld and lent is gone.
        await eventually(async () =>
          expect(await reservationsOf(units.itemId)).toEqual([`${second} 1`])
        )
        expect(await units.level(second)).toMatchObject({ stocked: 1, reserved: 1, available: 0 })
        if (stockedHere > 0) {
          expect(await units.level(first)).toMatchObject({ stocked: 3, reserved: 0, available: 3 })
        }
        await store.admin.post(`/admin/orders/${order.id}/fulfillments`, {
          items: [{ id: order.line, quantity: 1 }],
        })
        expect((await units.unit(number)).status).toBe("sold")
      }
    })

    it("takes the rest of its line along where its place has that", async () => {
      const [first, second] = store.ids.locations.map(({ id }) => id) as [string, string]
      const choosing = await choosingAmong(store, [])
      const { units } = choosing
      await units.receive(["REST-1", "REST-2", "REST-3"])
      const { serials } = await units.receive(["REST-4", "REST-5"], { location_id: second })
      const cart = await choosing.cart(2)
      await choosing.choose(cart, [serials[0]!.id])
      const order = await choosing.checkOut(cart)
      await eventually(async () =>
        expect(await units.lineOf(order)).toMatchObject({ captured: [{ number: "REST-4" }] })
      )
      await eventually(async () =>
        expect(await reservationsOf(units.itemId)).toEqual([`${second} 2`])
      )
      expect(await units.level(second)).toMatchObject({ stocked: 2, reserved: 2, available: 0 })
      expect(await units.level(first)).toMatchObject({ stocked: 3, reserved: 0, available: 3 })
    })

    it("is captured as well when code completes the cart, as a payment's webhook does", async () => {
      const choosing = await choosingAmong(store, ["HOOK-1", "HOOK-2"])
      const cart = await choosing.cart(2)
      await choosing.choose(cart, choosing.ids)
      await payCart(store.shop, cart.id)
      const { result } = await completeCartWorkflow(store.container).run({ input: { id: cart.id } })
      await eventually(async () =>
        expect(await choosing.units.lineOf(result)).toMatchObject({
          needed: 2,
          captured: [{ captured_as: "buyer" }, { captured_as: "buyer" }],
        })
      )
      // Completing it again gives the same order.
      const again = await store.shop.post<{ order: { id: string } }>(
        `/store/carts/${cart.id}/complete`
      )
      expect(again.order.id).toBe(result.id)
    })

    it("may be changed and dropped; the same key acts once", async () => {
      const choosing = await choosingAmong(store, ["CHANGE-1", "CHANGE-2"])
      const [first, second] = choosing.ids as [string, string]
      const cart = await choosing.cart()
      const headers = { "idempotency-key": "once" }
      const answer = await choosing.choose(cart, [first], headers)
      expect(await choosing.choose(cart, [first], headers)).toEqual(answer)
      await choosing.choose(cart, [second])
      expect((await choosing.offered()).serials.map(({ id }) => id)).toEqual([first])
      expect(await choosing.kept(cart)).toMatchObject([{ serials: [{ id: second }], lost: [] }])

      const { lines } = await choosing.choose(cart, [])
      expect(lines).toEqual([])
      expect((await choosing.offered()).count).toBe(2)
      expect(await choosing.units.level()).toMatchObject({ stocked: 2, available: 2 })
      const order = await choosing.checkOut(cart)
      expect(await choosing.units.lineOf(order)).toMatchObject({ needed: 1, captured: [] })
    })

    it("is kept for longer when it is chosen again", async () => {
      const choosing = await choosingAmong(store, ["AGAIN-1"])
      const cart = await choosing.cart()
      const until = async () => {
        const { lines } = await choosing.choose(cart, choosing.ids)
        return Date.parse(lines[0]!.serials[0]!.held_until!)
      }
      const first = await until()
      expect(first - Date.now()).toBeGreaterThan(14 * 60_000)
      expect(await until()).toBeGreaterThan(first)
    })
  })

  describe("a choice is refused", () => {
    let choosing: Choosing
    let cart: ChoosersCart
    let ids: string[]

    beforeAll(async () => {
      choosing = await choosingAmong(store, ["REFUSE-00001", "REFUSE-00002", "REFUSE-00003"])
      ids = choosing.ids
      cart = await choosing.cart()
    })

    const refusal = async (serial_ids: string[], of = cart) =>
      choosing.tryToChoose(of.id, { line_item_id: of.line, serial_ids })

    it("where no unit of this id is known, or it is another product's", async () => {
      const other = await choosingAmong(store, ["REFUSE-OTHER"])
      expect(await refusal(["ser_nobody"])).toMatchObject({
        status: 404,
        body: { code: "unknown_serial", serials: [{ serial: "ser_nobody" }] },
      })
      expect(await refusal(other.ids)).toMatchObject({
        status: 400,
        body: { code: "wrong_item", serials: [{ serial: other.ids[0] }] },
      })
    })

    it("where another buyer has it, whose cart stays as it is", async () => {
      const theirs = await choosing.cart()
      await choosing.choose(theirs, [ids[0]!])
      const { status, body } = await refusal([ids[0]!])
      expect({ status, ...body }).toMatchObject({
        status: 409,
        code: "held_elsewhere",
        message: "••••••••0001 is kept for another buyer's cart.",
        serials: [{ serial_id: ids[0] }],
      })
      expect(await choosing.kept(cart)).toEqual([])
      expect(await choosing.kept(theirs)).toMatchObject([{ serials: [{ id: ids[0] }] }])
      await choosing.choose(theirs, [])
    })

    it("where it may not be sold, without saying why", async () => {
      const [, , third] = ids as [string, string, string]
      await store.admin.post("/admin/serials/commands", {
        command: "quarantine",
        serial_ids: [third],
        reason: "Returned by Erika Mustermann, smells",
      })
      const { status, body } = await refusal([third])
      expect({ status, ...body }).toMatchObject({
        status: 409,
        code: "unit_unavailable",
        serials: [{ serial: "••••••••0003", serial_id: third, detail: {} }],
      })
      expect(JSON.stringify(body)).not.toMatch(/Erika|quarantine|REFUSE-/i)
      expect((await choosing.offered()).serials.map(({ id }) => id)).not.toContain(third)
    })

    it("where the line takes fewer, or a unit is named twice", async () => {
      expect(await refusal([ids[0]!, ids[1]!])).toMatchObject({
        status: 400,
        body: { code: "too_many_for_line", serials: [{ detail: { needed: 1, given: 2 } }] },
      })
      expect(await refusal([ids[0]!, ids[0]!])).toMatchObject({
        status: 400,
        body: { code: "duplicate_in_request" },
      })
    })

    it("where they leave from different places", async () => {
      const location_id = store.ids.locations[1]!.id
      const { serials } = await choosing.units.receive(["REFUSE-00009"], { location_id })
      const two = await choosing.cart(2)
      expect(await refusal([ids[0]!, serials[0]!.id], two)).toMatchObject({
        status: 400,
        body: { code: "chosen_apart" },
      })
    })

    it("where the cart or its line is not known, or the line is another cart's", async () => {
      const theirs = await choosing.cart()
      const [id] = ids as [string]
      expect(await refusal([id], { id: "cart_none", line: cart.line })).toMatchObject({
        status: 404,
        body: { code: "unknown_cart" },
      })
      expect(await refusal([id], { id: cart.id, line: theirs.line })).toMatchObject({
        status: 404,
        body: { code: "unknown_cart_line" },
      })
      const get = await store.shop.send("GET", "/store/carts/cart_none/serials")
      expect(get).toMatchObject({ status: 404, body: { code: "unknown_cart" } })
    })

    it("where the body is none", async () => {
      for (const body of [{}, { line_item_id: cart.line }, { line_item_id: 1, serial_ids: "x" }]) {
        expect((await choosing.tryToChoose(cart.id, body as object)).status).toBe(400)
      }
    })

    it("where the policy does not let buyers choose, or nothing is sold there", async () => {
      const off = await choosingAmong(store, ["REFUSE-OFF"], { storefront: "off" })
      const theirs = await off.cart()
      const answer = await off.tryToChoose(theirs.id, {
        line_item_id: theirs.line,
        serial_ids: off.ids,
      })
      expect(answer).toMatchObject({ status: 400, body: { code: "not_choosable" } })
      const list = (id: string) => store.shop.send("GET", `/store/product-variants/${id}/serials`)
      expect(await list(off.units.variantId)).toMatchObject({
        status: 400,
        body: { code: "not_choosable" },
      })
      expect(await list("variant_none")).toMatchObject({
        status: 404,
        body: { code: "unknown_variant" },
      })
    })

    it("where all that is there is for orders placed before", async () => {
      const taken = await choosingAmong(store, ["TAKEN-1", "TAKEN-2"])
      await taken.units.order(2)
      const line = await fillCart(store.shop, store.ids, [
        { variantId: taken.units.variantId, quantity: 1 },
      ]).catch(() => null)
      // Medusa takes no more into a cart; one that had it before may still choose.
      expect(line).toBeNull()
      const early = await choosingAmong(store, ["EARLY-1"])
      const before = await early.cart()
      await early.units.order(1)
      const answer = await early.tryToChoose(before.id, {
        line_item_id: before.line,
        serial_ids: early.ids,
      })
      expect(answer).toMatchObject({ status: 409, body: { code: "none_available" } })
      expect(await early.kept(before)).toEqual([])
      expect(await early.units.level()).toMatchObject({ stocked: 1, reserved: 1, available: 0 })
    })

    it("where the store keeps no units for carts", async () => {
      const config = store.container.resolve("configModule") as unknown as {
        modules: { serial: { options: { cartHolds?: object } } }
      }
      const { options } = config.modules.serial
      const { cartHolds, ...others } = options
      config.modules.serial.options = others
      try {
        expect(await refusal([ids[0]!])).toMatchObject({
          status: 400,
          body: { code: "cart_holds_off" },
        })
      } finally {
        config.modules.serial.options = { ...others, cartHolds }
      }
    })

    it("where the cart is an order", async () => {
      const done = await choosingAmong(store, ["DONE-1", "DONE-2"])
      const theirs = await done.cart()
      await done.checkOut(theirs)
      expect(
        await done.tryToChoose(theirs.id, { line_item_id: theirs.line, serial_ids: [done.ids[0]!] })
      ).toMatchObject({ status: 409, body: { code: "cart_completed" } })
    })
  })

  it("gives one unit to one of two who choose it at once", async () => {
    const choosing = await choosingAmong(store, ["ONCE-1", "ONCE-2"])
    const carts = await Promise.all([1, 2, 3, 4].map(() => choosing.cart()))
    const answers = await Promise.all(
      carts.map(({ id, line }) =>
        choosing.tryToChoose(id, { line_item_id: line, serial_ids: [choosing.ids[0]!] })
      )
    )
    const codes = answers.map(({ status, body }) => (status === 200 ? "kept" : body.code)).sort()
    expect(codes).toEqual(["held_elsewhere", "held_elsewhere", "held_elsewhere", "kept"])
    expect(await choosing.units.level()).toMatchObject({ stocked: 2, available: 1 })
  })

  it("keeps what was asked for last when one line is asked for twice at once", async () => {
    const choosing = await choosingAmong(store, ["TWICE-1", "TWICE-2"])
    const cart = await choosing.cart()
    const answers = await Promise.all(
      choosing.ids.map((id) =>
        choosing.tryToChoose(cart.id, { line_item_id: cart.line, serial_ids: [id] })
      )
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    const [{ serials, lost }] = (await choosing.kept(cart)) as [CartLineSerials]
    expect({ kept: serials.length, lost }).toEqual({ kept: 1, lost: [] })
    expect(await choosing.units.level()).toMatchObject({ stocked: 2, available: 1 })
  })

  it("becomes one order when its holder and who buys any unit complete their carts at once", async () => {
    const choosing = await choosingAmong(store, ["RACE-1"])
    const others = await choosing.cart()
    const cart = await choosing.cart()
    await choosing.choose(cart, choosing.ids)
    await Promise.all([payCart(store.shop, others.id), payCart(store.shop, cart.id)])
    const [holder, other] = await Promise.all([complete(cart), complete(others)])
    expect([holder.status, other.status].sort()).toEqual([200, 400])
    await eventually(async () =>
      expect(await choosing.units.statuses()).toEqual([
        holder.status === 200 ? "RACE-1 reserved" : "RACE-1 in_stock",
      ])
    )
  })

  it("takes units of a kit's parts, as many of each as it has", async () => {
    const body = await choosingAmong(store, ["KIT-B1", "KIT-B2"])
    const lens = await choosingAmong(store, ["KIT-L1", "KIT-L2", "KIT-L3"])
    const kit = await createProduct(store.admin, store.ids, {
      title: "Camera kit",
      variants: [
        {
          sku: `KIT-${body.units.itemId}`,
          parts: [
            { inventoryItemId: body.units.itemId, quantity: 1 },
            { inventoryItemId: lens.units.itemId, quantity: 2 },
          ],
        },
      ],
    })
    const variantId = kit.variants[0]!.id
    const offered = await store.shop.get<ChoosableSerialsResponse>(
      `/store/product-variants/${variantId}/serials`
    )
    expect(offered.count).toBe(5)
    const cart = await fillCart(store.shop, store.ids, [{ variantId, quantity: 1 }])
    const of = { id: cart.id, line: cart.items![0]!.id }
    const [, secondLens, thirdLens] = lens.ids as [string, string, string]
    const tooMany = await body.tryToChoose(cart.id, {
      line_item_id: of.line,
      serial_ids: lens.ids,
    })
    expect(tooMany).toMatchObject({ status: 400, body: { code: "too_many_for_line" } })
    await body.choose(of, [body.ids[1]!, secondLens, thirdLens])
    const order = await body.checkOut(of)
    await eventually(async () =>
      expect([...(await body.units.statuses()), ...(await lens.units.statuses())]).toEqual([
        "KIT-B1 in_stock",
        "KIT-B2 reserved",
        "KIT-L1 in_stock",
        "KIT-L2 reserved",
        "KIT-L3 reserved",
      ])
    )
    expect((await lens.units.unit("KIT-L2")).order_line_item_id).toBe(order.line)
  })

  it("pages, and tells the condition by which it may be asked for", async () => {
    const choosing = await choosingAmong(store, ["PAGE-1", "PAGE-2", "PAGE-3"])
    const { condition } = await store.admin.post<{ condition: { id: string } }>(
      "/admin/serial-conditions",
      { name: `Graded ${choosing.units.itemId}`, colour: "orange", is_sellable: true }
    )
    await choosing.units.receive(["PAGE-4"], { condition_id: condition.id })
    const page = await choosing.offered("?limit=2&offset=2")
    expect(page).toMatchObject({ count: 4, limit: 2, offset: 2 })
    expect(page.serials).toHaveLength(2)
    const graded = await choosing.offered(`?condition_id=${condition.id}`)
    expect(graded.serials).toMatchObject([{ condition: { id: condition.id, colour: "orange" } }])
    const bad = await store.shop.send(
      "GET",
      `/store/product-variants/${choosing.units.variantId}/serials?limit=0`
    )
    expect(bad.status).toBe(400)
  })

  /** `location quantity` of Medusa's reservations of an item, the plugin's own included. */
  async function reservationsOf(itemId: string): Promise<string[]> {
    const reservations = await store.container
      .resolve(Modules.INVENTORY)
      .listReservationItems({ inventory_item_id: itemId })
    return reservations.map(({ location_id, quantity }) => `${location_id} ${Number(quantity)}`)
  }
}

export default suite
