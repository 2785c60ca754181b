import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { cancelOrder, fillCart, payCart } from "../../scripts/store-client"
import { CHOICE_KEY, holdToken } from "../../src/lifecycle/holds"
import type { RefusalResponse } from "../../src/types/refs"
import type { SerialListResponse } from "../../src/types/serials"
import { captureChosenWorkflow } from "../../src/workflows/holds/capture-chosen"
import { checkOutHolds } from "../../src/workflows/holds/check-out"
import { expireHolds } from "../../src/workflows/holds/expire-holds"
import { finishCheckouts, repayForgotten } from "../../src/workflows/holds/finish-checkouts"
import type { CompletingCart } from "../../src/workflows/holds/reserving-places"
import { readGraph } from "../../src/workflows/support/graph"
import { byCode } from "../support/by-code"
import { choosingAmong, type Choosing, type ChoosersCart } from "../support/choosing"
import { eventually } from "../support/events"
import { serviceOf } from "../support/interruptions"
import { quiet } from "../support/quiet"
import type { StoreSuite } from "../support/store"
import { trackedProduct } from "../support/tracking"

/** How cart holds end: at the checkout, by time, with the cart, and where a checkout stops half-way. */
const suite: StoreSuite = (store) => {
  let keys = 0

  const complete = (cart: { id: string }) =>
    store.shop.send<RefusalResponse>("POST", `/store/carts/${cart.id}/complete`)

  /** Sets the end of a cart's holds, as time does. */
  const endAt = (cart: ChoosersCart, ids: string[], held_until: string | null) => {
    const held_for = holdToken(cart.id, cart.line)
    return serviceOf(store).execute({
      kind: "describe",
      actor: { type: "system", id: null },
      idempotency_key: `hold ends ${keys++}`,
      batches: [
        {
          command: "hold",
          set: { held_for, held_until },
          holder: held_for,
          units: ids.map((serial_id) => ({ serial_id })),
        },
      ],
    })
  }
  const PAST = "2020-01-01T00:00:00.000Z"

  /** Quantities of Medusa's reservations of an item that belong to no order line. */
  const ownReservations = async ({ units }: Choosing) => {
    const reservations = await store.container
      .resolve(Modules.INVENTORY)
      .listReservationItems({ inventory_item_id: units.itemId })
    return reservations
      .filter(({ line_item_id }) => line_item_id === null)
      .map(({ quantity }) => Number(quantity))
  }
  const offeredIds = async (choosing: Choosing) =>
    (await choosing.offered()).serials.map(({ id }) => id)

  describe("a checkout", () => {
    it("is refused when the hold's time is over, and goes on with another choice", async () => {
      const choosing = await choosingAmong(store, ["OVER-000001", "OVER-000002"])
      const cart = await choosing.cart()
      await choosing.choose(cart, [choosing.ids[0]!])
      await payCart(store.shop, cart.id)
      await endAt(cart, [choosing.ids[0]!], PAST)
      expect(await choosing.kept(cart)).toMatchObject([{ serials: [], lost: [choosing.ids[0]] }])
      const { status, body } = await complete(cart)
      expect({ status, ...body }).toMatchObject({
        status: 400,
        code: "hold_lost",
        type: "not_allowed",
      })
      expect(body.message).toMatch(
        /^The unit chosen for Unit \d+ is not kept for this cart any more: •+001\. Choose again\.$/
      )
      await choosing.choose(cart, [choosing.ids[1]!])
      expect((await complete(cart)).status).toBe(200)
    })

    it("is refused to who copied another's choice; the holder gets the unit", async () => {
      const choosing = await choosingAmong(store, ["COPY-1", "COPY-2"])
      const [first] = choosing.ids as [string]
      const cart = await choosing.cart()
      await choosing.choose(cart, [first])
      const choice = { token: holdToken(cart.id, cart.line), serial_ids: [first] }
      const thief = await fillCart(store.shop, store.ids, [
        {
          variantId: choosing.units.variantId,
          quantity: 1,
          metadata: { [CHOICE_KEY]: choice },
        },
      ])
      await payCart(store.shop, thief.id)
      expect(await complete(thief)).toMatchObject({ status: 400, body: { code: "hold_lost" } })
      const order = await choosing.checkOut(cart)
      await eventually(async () =>
        expect(await choosing.units.lineOf(order)).toMatchObject({
          captured: [{ number: "COPY-1", captured_as: "buyer" }],
        })
      )
    })

    it("is refused when the unit may not be sold any more", async () => {
      const choosing = await choosingAmong(store, [])
      const { condition } = await store.admin.post<{ condition: { id: string } }>(
        "/admin/serial-conditions",
        { name: `Fine ${choosing.units.itemId}`, colour: "green", is_sellable: true }
      )
      const { serials } = await choosing.units.receive(["GRADE-1"], { condition_id: condition.id })
      const cart = await choosing.cart()
      await choosing.choose(cart, [serials[0]!.id])
      await store.admin.post(`/admin/serial-conditions/${condition.id}`, { is_sellable: false })
      await payCart(store.shop, cart.id)
      expect(await complete(cart)).toMatchObject({
        status: 400,
        body: { code: "unit_unavailable", message: expect.stringMatching(/cannot be bought now/) },
      })
    })

    it("that fails later gives the holder everything back, and succeeds afterwards", async () => {
      const choosing = await choosingAmong(store, ["FAIL-1"])
      const { variantId } = await trackedProduct(store, { stock: 1, isTracked: false })
      const cart = await fillCart(store.shop, store.ids, [
        { variantId: choosing.units.variantId, quantity: 1 },
        { variantId, quantity: 1 },
      ])
      const lineOf = (id: string) => cart.items!.find((item) => item.variant_id === id)!.id
      const held = { id: cart.id, line: lineOf(choosing.units.variantId) }
      const before = await choosing.choose(held, choosing.ids)
      await payCart(store.shop, cart.id)
      // Somebody else buys what the cart's other line needs.
      const other = await fillCart(store.shop, store.ids, [{ variantId, quantity: 1 }])
      await payCart(store.shop, other.id)
      expect((await complete(other)).status).toBe(200)

      expect(await complete(cart)).toMatchObject({ status: 400, body: { type: "not_allowed" } })
      await eventually(async () => expect(await choosing.kept(held)).toEqual(before.lines))
      expect(await ownReservations(choosing)).toEqual([1])
      expect(await choosing.units.level()).toMatchObject({ stocked: 1, available: 0 })

      await store.shop.delete(`/store/carts/${cart.id}/line-items/${lineOf(variantId)}`)
      await payCart(store.shop, cart.id)
      expect((await complete(cart)).status).toBe(200)
      await eventually(async () => expect(await ownReservations(choosing)).toEqual([]))
      expect((await choosing.units.unit("FAIL-1")).captured_as).toBe("buyer")
    })
  })

  describe("between checking out and Medusa's reservation", () => {
    /** Has checkouts stop where Medusa, after its hook `validate` and before it reserves, reads shipping options. */
    async function stopAfterValidate() {
      const pool = store.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const transaction = await pool.transaction()
      await transaction.raw("lock table shipping_option in access exclusive mode")
      return {
        isReached: () =>
          eventually(async () => {
            const { rows } = await pool.raw(
              `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
                  and query ilike '%shipping_option%'`
            )
            expect(rows).toHaveLength(1)
          }),
        goOn: () => transaction.rollback(),
      }
    }

    it("a stranger may get the quantity: the holder is told, keeps the unit until they let it go, and no one else has it", async () => {
      const choosing = await choosingAmong(store, ["GAP-1"])
      const code = byCode(store, choosing.units)
      const cart = await choosing.cart()
      // Medusa asks for stock when an order is made, so this one is there before the unit is kept.
      const stranger = await code.create(1)
      const before = await choosing.choose(cart, choosing.ids)
      await payCart(store.shop, cart.id)
      // As long as the unit is kept there is nothing to reserve.
      await expect(code.reserve(stranger.line, 1)).rejects.toMatchObject({
        message: expect.stringContaining("Not enough stock"),
      })

      const stopped = await stopAfterValidate()
      const completing = complete(cart)
      try {
        await stopped.isReached()
        expect((await ownReservations(choosing)).sort()).toEqual([-1, 1])
        await code.reserve(stranger.line, 1)
      } finally {
        await stopped.goOn()
      }
      expect(await completing).toMatchObject({ status: 400, body: { type: "not_allowed" } })
      await eventually(async () => expect(await choosing.kept(cart)).toEqual(before.lines))
      expect(await ownReservations(choosing)).toEqual([1])
      await expect(choosing.units.capture(stranger, ["GAP-1"])).rejects.toMatchObject({
        body: { code: "held_elsewhere" },
      })
      await choosing.choose(cart, [])
      expect(await choosing.units.capture(stranger, ["GAP-1"])).toMatchObject({
        captured: [{ number: "GAP-1" }],
      })
    })

    it("a stranger who buys another unit takes nothing from the holder", async () => {
      const choosing = await choosingAmong(store, ["ROOM-1", "ROOM-2"])
      const code = byCode(store, choosing.units)
      const cart = await choosing.cart()
      await choosing.choose(cart, [choosing.ids[0]!])
      await payCart(store.shop, cart.id)
      const stranger = await code.create(1)
      const stopped = await stopAfterValidate()
      const completing = complete(cart)
      try {
        await stopped.isReached()
        await code.reserve(stranger.line, 1)
      } finally {
        await stopped.goOn()
      }
      expect((await completing).status).toBe(200)
      await eventually(async () => expect(await ownReservations(choosing)).toEqual([]))
      expect((await choosing.units.unit("ROOM-1")).captured_as).toBe("buyer")
      expect(await choosing.units.level()).toMatchObject({ stocked: 2, reserved: 2, available: 0 })
    })
  })

  describe("a hold ends", () => {
    it("by the job when its time is over, and the unit is for sale again", async () => {
      const choosing = await choosingAmong(store, ["TIME-1", "TIME-2"])
      const [first, second] = choosing.ids as [string, string]
      const [one, other] = [await choosing.cart(), await choosing.cart()]
      await choosing.choose(one, [first])
      await choosing.choose(other, [second])
      await endAt(one, [first], PAST)
      await expireHolds(store.container)
      expect(await choosing.units.level()).toMatchObject({ stocked: 2, available: 1 })
      expect((await choosing.units.unit("TIME-1")).held_for).toBeNull()
      expect(await choosing.kept(other)).toMatchObject([{ serials: [{ id: second }] }])
      expect(await offeredIds(choosing)).toEqual([first])
    })

    it("for what is withheld too, where somebody takes the unit before the job comes", async () => {
      const choosing = await choosingAmong(store, ["SOON-1", "SOON-2"])
      const [first] = choosing.ids as [string, string]
      const cart = await choosing.cart()
      await choosing.choose(cart, [first])
      await endAt(cart, [first], PAST)
      await store.admin.post("/admin/serials/commands", {
        command: "lose",
        serial_ids: [first],
        reason: "gone",
      })
      expect(await choosing.units.level()).toMatchObject({ stocked: 1, available: 1 })
    })

    it("with its line, in part with its quantity, and with its cart", async () => {
      const choosing = await choosingAmong(store, ["CART-1", "CART-2", "CART-3", "CART-4"])
      const { ids } = choosing
      const cart = await choosing.cart(2)
      await choosing.choose(cart, [ids[1]!, ids[0]!])
      await store.shop.post(`/store/carts/${cart.id}/line-items/${cart.line}`, { quantity: 1 })
      await eventually(async () =>
        expect(await choosing.kept(cart)).toMatchObject([{ serials: [{ id: ids[1] }], lost: [] }])
      )
      await store.shop.delete(`/store/carts/${cart.id}/line-items/${cart.line}`)
      await eventually(async () => expect(await offeredIds(choosing)).toEqual(ids))
      expect(await choosing.kept(cart)).toEqual([])

      const gone = await choosing.cart()
      await choosing.choose(gone, [ids[2]!])
      await store.container.resolve(Modules.CART).deleteCarts([gone.id])
      await eventually(async () => expect(await offeredIds(choosing)).toEqual(ids))
      await eventually(async () =>
        expect(await choosing.units.level()).toMatchObject({ stocked: 4, available: 4 })
      )
    })

    it("before the last units' quantity is lowered: Medusa counts them as gone for their own cart, too", async () => {
      const choosing = await choosingAmong(store, ["LOWER-1", "LOWER-2"])
      const cart = await choosing.cart(2)
      await choosing.choose(cart, choosing.ids)
      const lower = () =>
        store.shop.send("POST", `/store/carts/${cart.id}/line-items/${cart.line}`, { quantity: 1 })
      expect((await lower()).status).toBe(400)
      await choosing.choose(cart, [choosing.ids[1]!])
      expect((await lower()).status).toBe(200)
      const order = await choosing.checkOut(cart)
      await eventually(async () =>
        expect(await choosing.units.lineOf(order)).toMatchObject({
          captured: [{ number: "LOWER-2" }],
        })
      )
    })

    it("not when the cart changes otherwise", async () => {
      const choosing = await choosingAmong(store, ["STAY-1"])
      const cart = await choosing.cart()
      await choosing.choose(cart, choosing.ids)
      await store.shop.post(`/store/carts/${cart.id}`, { email: "other@example.com" })
      await store.shop.post(`/store/carts/${cart.id}/shipping-methods`, {
        option_id: store.ids.locations[0]!.shippingOptionId,
      })
      await quiet(store)
      expect(await choosing.kept(cart)).toMatchObject([{ serials: [{ id: choosing.ids[0] }] }])
    })
  })

  describe("a checkout that stopped half-way", () => {
    const soon = () => new Date(Date.now() + 1_000)
    const completing = async (cart: ChoosersCart) => {
      const variant = "items.variant"
      const [found] = await readGraph<CompletingCart>(
        store.container,
        "cart",
        [
          "id",
          "sales_channel_id",
          "items.*",
          `${variant}.manage_inventory`,
          `${variant}.allow_backorder`,
          `${variant}.inventory_items.*`,
          `${variant}.inventory_items.inventory.location_levels.*`,
          `${variant}.inventory_items.inventory.location_levels.stock_locations.sales_channels.id`,
          `${variant}.inventory_items.inventory.location_levels.stock_locations.id`,
        ],
        { id: [cart.id] }
      )
      return found!
    }

    it("before it became an order lets its units and stock go", async () => {
      const choosing = await choosingAmong(store, ["HALF-1"])
      const cart = await choosing.cart()
      await choosing.choose(cart, choosing.ids)
      await checkOutHolds(store.container, await completing(cart), "died")
      expect((await ownReservations(choosing)).sort()).toEqual([-1, 1])
      // Whatever is still at work is left alone.
      await finishCheckouts(store.container)
      expect((await ownReservations(choosing)).sort()).toEqual([-1, 1])
      await finishCheckouts(store.container, soon())
      expect(await ownReservations(choosing)).toEqual([])
      expect(await offeredIds(choosing)).toEqual(choosing.ids)
    })

    it("after its units were captured gives the lent stock back, which is not taken from who is at it", async () => {
      const choosing = await choosingAmong(store, ["LENT-1"])
      const { units } = choosing
      const cart = await choosing.cart()
      await choosing.choose(cart, choosing.ids)
      await checkOutHolds(store.container, await completing(cart), "died")
      await repayForgotten(store.container, soon())
      expect((await ownReservations(choosing)).sort()).toEqual([-1, 1])
      await store.admin.post("/admin/serials/commands", {
        command: "drop_hold",
        serial_ids: choosing.ids,
      })
      expect(await ownReservations(choosing)).toEqual([-1])
      await repayForgotten(store.container, soon())
      expect(await units.level()).toMatchObject({ stocked: 1, reserved: 0, available: 1 })
    })

    it("after it became an order gets its units captured, once, and none for a cancelled order", async () => {
      const choosing = await choosingAmong(store, ["LATE-1", "LATE-2"])
      const [first] = choosing.ids as [string]
      const cart = await choosing.cart()
      await choosing.choose(cart, [first])
      const order = await choosing.checkOut(cart)
      const captured = async () =>
        (await choosing.units.lineOf(order)).captured.map(({ number }) => number)
      await eventually(async () => expect(await captured()).toEqual(["LATE-1"]))
      const asIfNobodyHadCome = async () => {
        await store.admin.post(`/admin/orders/${order.id}/serials/release`, {
          serial_ids: [first],
        })
        await endAt(cart, [first], null)
      }

      await asIfNobodyHadCome()
      await finishCheckouts(store.container, soon())
      expect(await captured()).toEqual(["LATE-1"])
      await captureChosenWorkflow(store.container).run({ input: { order_id: order.id } })
      expect(await captured()).toEqual(["LATE-1"])

      await asIfNobodyHadCome()
      await cancelOrder(store.admin, order.id)
      await finishCheckouts(store.container, soon())
      expect(await offeredIds(choosing)).toEqual(choosing.ids)
    })

    it("lets a unit go that may not be sold since, and captures the others", async () => {
      const choosing = await choosingAmong(store, ["SINCE-1"])
      const { condition } = await store.admin.post<{ condition: { id: string } }>(
        "/admin/serial-conditions",
        { name: `Since ${choosing.units.itemId}`, colour: "green", is_sellable: true }
      )
      const graded = await choosing.units.receive(["SINCE-2"], { condition_id: condition.id })
      const ids = [choosing.ids[0]!, graded.serials[0]!.id]
      const cart = await choosing.cart(2)
      await choosing.choose(cart, ids)
      const order = await choosing.checkOut(cart)
      const captured = async () =>
        (await choosing.units.lineOf(order)).captured.map(({ number }) => number).sort()
      await eventually(async () => expect(await captured()).toEqual(["SINCE-1", "SINCE-2"]))
      await store.admin.post(`/admin/orders/${order.id}/serials/release`, { serial_ids: ids })
      await endAt(cart, ids, null)
      await store.admin.post(`/admin/serial-conditions/${condition.id}`, { is_sellable: false })
      await finishCheckouts(store.container, soon())
      expect(await captured()).toEqual(["SINCE-1"])
      expect((await choosing.units.unit("SINCE-2")).held_for).toBeNull()
    })

    it("makes no room for the buyer's unit where another was captured meanwhile", async () => {
      const choosing = await choosingAmong(store, ["ROOM-1", "ROOM-2"])
      const [first] = choosing.ids as [string]
      const cart = await choosing.cart()
      await choosing.choose(cart, [first])
      const order = await choosing.checkOut(cart)
      const captured = async () =>
        (await choosing.units.lineOf(order)).captured.map(({ number }) => number)
      await eventually(async () => expect(await captured()).toEqual(["ROOM-1"]))
      await choosing.units.capture(order, ["ROOM-2"], { release: [first] })
      await endAt(cart, [first], null)
      await finishCheckouts(store.container, soon())
      expect(await captured()).toEqual(["ROOM-2"])
      expect(await offeredIds(choosing)).toEqual([first])
    })
  })

  describe("at the packing table", () => {
    it("a unit that is kept for a cart cannot be captured, and is neither offered nor proposed", async () => {
      const choosing = await choosingAmong(store, ["PACK-1", "PACK-2"], {
        allocation: "placement",
        strategy: "fifo",
      })
      const cart = await choosing.cart()
      await choosing.choose(cart, [choosing.ids[0]!])
      const order = await choosing.units.order(1)
      await eventually(async () =>
        expect(await choosing.units.lineOf(order)).toMatchObject({
          captured: [{ number: "PACK-2", captured_as: "proposal" }],
        })
      )
      const capture = await store.admin.send<RefusalResponse>(
        "POST",
        `/admin/orders/${order.id}/serials/capture`,
        { line_item_id: order.line, serials: ["PACK-1"] }
      )
      expect(capture).toMatchObject({
        status: 409,
        body: { code: "held_elsewhere", message: "PACK-1 is kept for another buyer's cart." },
      })
      const candidates = await store.admin.get<{ candidates: unknown[] }>(
        `/admin/orders/${order.id}/serials/candidates?line_item_id=${order.line}`
      )
      expect(candidates.candidates).toEqual([])
      const list = await store.admin.get<SerialListResponse>(
        `/admin/serials?inventory_item_id=${choosing.units.itemId}&q=PACK-1`
      )
      expect(list.serials).toMatchObject([
        { is_sellable: false, why_not_sellable: "it is kept for a buyer's cart" },
      ])
    })

    it("the buyer's unit makes no room for a scanned one, unless that is said", async () => {
      const choosing = await choosingAmong(store, ["SWAP-1", "SWAP-2"])
      const cart = await choosing.cart()
      await choosing.choose(cart, [choosing.ids[0]!])
      const order = await choosing.checkOut(cart)
      await eventually(async () =>
        expect(await choosing.units.lineOf(order)).toMatchObject({ captured: [{}] })
      )
      const scan = await store.admin.send<RefusalResponse>(
        "POST",
        `/admin/orders/${order.id}/serials/capture`,
        { line_item_id: order.line, serials: ["SWAP-2"] }
      )
      expect(scan).toMatchObject({
        status: 409,
        body: { code: "chosen_by_buyer", serials: [{ serial: "SWAP-1" }] },
      })
      const release = [choosing.ids[0]!]
      expect(await choosing.units.capture(order, ["SWAP-2"], { release })).toMatchObject({
        captured: [{ number: "SWAP-2", captured_as: "manual" }],
      })
    })
  })
}

export default suite
