import { Modules } from "@medusajs/framework/utils"
import {
  createReservationsWorkflow,
  deleteReservationsWorkflow,
  updateReservationsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { RefusalResponse } from "../../src/types/refs"
import { restoreWithheld } from "../../src/workflows/stock/restore-withheld"
import { syncWithheld, withheldReservations } from "../../src/workflows/stock/withheld-reservations"
import refreshWithheld from "../../src/jobs/refresh-withheld"
import { eventually } from "../support/events"
import type { StoreSuite } from "../support/store"
import { unitsIn, type Units } from "../support/units"

/** The plugin's own reservations on Medusa's reservation screens, and where code goes past them. */
const suite: StoreSuite = (store) => {
  let units: Units
  let ids: string[]

  const send = (method: "POST" | "DELETE", id: string, body?: unknown) =>
    store.admin.send<RefusalResponse>(method, `/admin/reservations/${id}`, body)
  /** The plugin's reservations of the item: id and quantity. */
  const own = async () => {
    const reservations = await withheldReservations(store.container, {
      inventory_item_id: [units.itemId],
    })
    return reservations.map(({ id, location_id, quantity }) => ({
      id,
      location_id,
      quantity: Number(quantity),
    }))
  }
  const restore = (...reservationIds: string[]) => restoreWithheld(store.container, reservationIds)

  beforeEach(async () => {
    units = await unitsIn(store)
    const { serials } = await units.receive(["W1", "W2", "W3"], { expires_on: "2020-01-01" })
    ids = serials.map(({ id }) => id)
  })

  it("cannot be deleted, moved or changed there; what they are for is said", async () => {
    const [reservation] = await own()
    const { id } = reservation!
    const there = store.ids.locations[1]!.id
    for (const answer of [
      await send("DELETE", id),
      await send("POST", id, { quantity: 1 }),
      await send("POST", id, { location_id: there }),
    ]) {
      expect(answer).toMatchObject({
        status: 409,
        body: {
          code: "withheld_reservation",
          total: 1,
          serials: [{ detail: { item_id: units.itemId, location_id: units.locationId } }],
        },
      })
      expect(answer.body.message).toMatch(
        /^This reservation keeps units of Unit \d+, UNIT-\d+ off sale that may not be sold at Main warehouse/
      )
    }
    expect(await own()).toEqual([reservation])
    expect(await units.level()).toMatchObject({ stocked: 3, available: 0 })
  })

  it("take a description, as Medusa's form sends it", async () => {
    const [reservation] = await own()
    const { status } = await send("POST", reservation!.id, {
      quantity: 3,
      location_id: units.locationId,
      description: "Past their day",
    })
    expect(status).toBe(200)
    expect(await own()).toEqual([reservation])
  })

  it("are let go where the item is not tracked any more", async () => {
    const track = (is_tracked: boolean) =>
      store.admin.post(`/admin/serial-policies/${units.itemId}`, { is_tracked })
    await track(false)
    expect(await own()).toEqual([])
    await refreshWithheld(store.container)
    expect(await own()).toEqual([])
    await track(true)
    expect(await own()).toMatchObject([{ quantity: 3 }])
  })

  it("come back when code deletes or changes them, once", async () => {
    const [first] = await own()
    await deleteReservationsWorkflow(store.container).run({ input: { ids: [first!.id] } })
    expect(await own()).toEqual([])
    await eventually(async () => expect(await own()).toMatchObject([{ quantity: 3 }]))
    expect(await units.level()).toMatchObject({ stocked: 3, reserved: 3, available: 0 })

    const [second] = await own()
    await updateReservationsWorkflow(store.container).run({
      input: { updates: [{ id: second!.id, quantity: 1 }] },
    })
    await eventually(async () =>
      expect(await own()).toEqual([{ ...second, quantity: 3, location_id: units.locationId }])
    )
    expect(await units.level()).toMatchObject({ stocked: 3, reserved: 3, available: 0 })
  })

  it("come back to the place that code moved them away from", async () => {
    const there = store.ids.locations[1]!.id
    await store.admin.post(`/admin/inventory-items/${units.itemId}/location-levels`, {
      location_id: there,
    })
    const [reservation] = await own()
    await store.container
      .resolve(Modules.INVENTORY)
      .updateReservationItems([{ id: reservation!.id, location_id: there, allow_backorder: true }])
    expect(await own()).toMatchObject([{ location_id: there }])
    await restore(reservation!.id)
    expect(await own()).toMatchObject([{ location_id: units.locationId, quantity: 3 }])
    expect((await units.level(there)).reserved).toBe(0)
  })

  it("are one a place again where there were two", async () => {
    const [reservation] = await own()
    await store.container.resolve(Modules.INVENTORY).createReservationItems([
      {
        inventory_item_id: units.itemId,
        location_id: units.locationId,
        quantity: 2,
        external_id: "serials:withheld",
        allow_backorder: true,
      },
    ])
    await restore(reservation!.id)
    expect(await own()).toMatchObject([{ quantity: 3 }])
    expect(await units.level()).toMatchObject({ reserved: 3, available: 0 })
  })

  it("are restored once for two events, and not made for units that may be sold", async () => {
    const [reservation] = await own()
    const { id } = reservation!
    await store.container.resolve(Modules.INVENTORY).softDeleteReservationItems([id])
    await Promise.all([restore(id), restore(id), restore(id)])
    expect(await own()).toMatchObject([{ quantity: 3 }])
    await store.admin.post("/admin/serials/commands", {
      command: "scrap",
      serial_ids: ids,
      reason: "expired",
    })
    await restore(id)
    expect(await own()).toEqual([])
    expect(await units.level()).toMatchObject({ stocked: 0, reserved: 0 })
  })

  it("do not keep a place without a level from being looked at", async () => {
    const [reservation] = await own()
    const inventory = store.container.resolve(Modules.INVENTORY)
    await inventory.softDeleteReservationItems([reservation!.id])
    await inventory.softDeleteInventoryLevels([
      (await inventory.listInventoryLevels({ inventory_item_id: units.itemId }))[0]!.id,
    ])
    await restore(reservation!.id)
    expect(await own()).toEqual([])
  })

  it("lose nothing of what is reserved for orders at the same moment", async () => {
    await units.receive(Array.from({ length: 8 }, (_, at) => `S${at}`))
    const place = { inventory_item_id: units.itemId, location_id: units.locationId }
    const inventory = store.container.resolve(Modules.INVENTORY)
    const reserve = () =>
      createReservationsWorkflow(store.container).run({
        input: { reservations: [{ ...place, quantity: 1 }] },
      })
    await inventory.softDeleteReservationItems((await own()).map(({ id }) => id))
    await Promise.all([reserve(), reserve(), syncWithheld(store.container, [place]), reserve()])
    expect(await units.level()).toMatchObject({ stocked: 11, withheld: 3, reserved: 6 })
  })

  it("leave other reservations to Medusa", async () => {
    const { serials } = await units.receive(["W4"])
    expect(serials).toHaveLength(1)
    const { reservation } = await store.admin.post<{ reservation: { id: string } }>(
      "/admin/reservations",
      { inventory_item_id: units.itemId, location_id: units.locationId, quantity: 1 }
    )
    expect((await send("POST", reservation.id, { description: "for a friend" })).status).toBe(200)
    expect((await send("DELETE", reservation.id)).status).toBe(200)
    expect((await send("DELETE", "resitem_none")).status).toBeLessThan(500)
  })
}

export default suite
