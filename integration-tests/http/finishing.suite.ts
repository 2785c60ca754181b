import { confirmReturnReceiveWorkflow } from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import { enterReceipt, fulfilOrder, requestReturn, setStock } from "../../scripts/store-client"
import type { UnitBatch } from "../../src/modules/serial/ledger/types"
import { finishPending } from "../../src/workflows/operations/finish-pending"
import { lowerStock, moveStock } from "../../src/workflows/stock/move-stock"
import { refreshWithheld } from "../../src/workflows/stock/refresh-withheld"
import { ageOperation, begin, serviceOf, type Interrupted } from "../support/interruptions"
import type { StoreSuite } from "../support/store"
import { unitsIn, type Units } from "../support/units"

/** What a process that dies leaves half done, and the job that finishes it. */
const suite: StoreSuite = (store) => {
  let units: Units
  const service = () => serviceOf(store)
  const finish = () => finishPending(store.container)

  const receipt = (numbers: string[], set = {}): UnitBatch => ({
    command: "receive",
    set: {
      inventory_item_id: units.itemId,
      location_id: units.locationId,
      scope_key: units.itemId,
      ...set,
    },
    units: numbers.map((number) => ({ number, set: { number, normalized: number } })),
  })
  const command = (name: UnitBatch["command"], ids: string[], set = {}): UnitBatch => ({
    command: name,
    set,
    units: ids.map((serial_id) => ({ serial_id })),
  })
  const received = async (...numbers: string[]) =>
    (await units.receive(numbers)).serials.map(({ id }) => id)
  /** Ages an operation, finishes what is to be finished, and says how it stands. */
  const finished = async (operation: Interrupted) => {
    await operation.age()
    await finish()
    return operation.state()
  }

  beforeEach(async () => {
    units = await unitsIn(store)
  })

  describe("a request whose database went away", () => {
    afterEach(() => jest.restoreAllMocks())

    const pending = async () => {
      const all = await service().pendingOperations(new Date(Date.now() + 60_000))
      return all.filter(({ owed }) => owed.some((part) => part.inventory_item_id === units.itemId))
    }
    const gone = () => Promise.reject(new Error("Connection terminated unexpectedly"))

    it("keeps the stock that it could not lower again, and is finished: nothing is there twice", async () => {
      const inventory = store.container.resolve(Modules.INVENTORY)
      const adjust = inventory.adjustInventory.bind(inventory)
      jest.spyOn(service(), "carryOut").mockImplementationOnce(gone)
      jest
        .spyOn(inventory, "adjustInventory")
        .mockImplementation((async (item: string, location: string, quantity: number) =>
          quantity < 0 ? gone() : adjust(item, location, quantity)) as never)
      const key = { "idempotency-key": `gone ${units.itemId}` }
      const body = {
        inventory_item_id: units.itemId,
        location_id: units.locationId,
        serials: ["R1", "R2"],
      }
      const receive = () => store.admin.send("POST", "/admin/serials/receive", body, key)
      expect((await receive()).status).toBe(500)
      jest.restoreAllMocks()
      expect(await units.level()).toMatchObject({ stocked: 2, on_hand: 0 })
      expect(await receive()).toMatchObject({
        status: 409,
        body: { code: "operation_unfinished" },
      })
      const [operation] = await pending()
      await ageOperation(store, operation!.id)
      await finish()
      expect(await units.level()).toMatchObject({ stocked: 2, on_hand: 2, discrepancy: 0 })
      expect(await receive()).toMatchObject({
        status: 201,
        body: { operation: operation && { id: operation.id } },
      })
      expect(await units.statuses()).toEqual(["R1 in_stock", "R2 in_stock"])
    })

    it("leaves no unit on hand whose stock was lowered, though nobody heard of it", async () => {
      const [id] = await received("R1", "R2")
      const inventory = store.container.resolve(Modules.INVENTORY)
      const adjust = inventory.adjustInventory.bind(inventory)
      jest.spyOn(inventory, "adjustInventory").mockImplementationOnce((async (
        item: string,
        location: string,
        quantity: number
      ) => {
        await adjust(item, location, quantity)
        return gone()
      }) as never)
      const asked = await store.admin.send("POST", "/admin/serials/commands", {
        command: "lose",
        serial_ids: [id],
        reason: "not found",
      })
      expect(asked.status).toBe(500)
      expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 1, discrepancy: 0 })
      const [operation] = await pending()
      await ageOperation(store, operation!.id)
      await finish()
      expect(await pending()).toEqual([])
      expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 1, discrepancy: 0 })
      expect(await units.statuses()).toEqual(["R1 lost", "R2 in_stock"])
    })

    it("keeps what it raised for units that it could not take back, and is finished", async () => {
      const { id: destination } = store.ids.locations[1]!
      const moved = `R1 ${units.itemId}`
      await received(moved, "R2")
      const inventory = store.container.resolve(Modules.INVENTORY)
      const adjust = inventory.adjustInventory.bind(inventory)
      jest.spyOn(service(), "execute").mockImplementationOnce(gone)
      jest
        .spyOn(inventory, "adjustInventory")
        .mockImplementation((async (item: string, location: string, quantity: number) =>
          location === units.locationId ? gone() : adjust(item, location, quantity)) as never)
      const asked = await store.admin.send("POST", "/admin/serial-transfers/move", {
        destination_location_id: destination,
        serials: [moved],
      })
      expect(asked.status).toBe(500)
      jest.restoreAllMocks()
      expect(await units.level(destination)).toMatchObject({ stocked: 1, on_hand: 1 })
      const [operation] = await pending()
      await ageOperation(store, operation!.id)
      await finish()
      expect(await units.level(destination)).toMatchObject({ stocked: 1, on_hand: 1 })
      expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 1, discrepancy: 0 })
    })
  })

  describe("a receipt", () => {
    it("that died before its stock was raised is given up, and its key is free", async () => {
      const operation = await begin(store, receipt(["R1"]), { idempotency_key: units.itemId })
      expect(await finished(operation)).toBe("abandoned")
      expect(await units.level()).toMatchObject({ stocked: 0, on_hand: 0 })
      const again = await begin(store, receipt(["R1"]), { idempotency_key: units.itemId })
      expect(again.id).not.toBe(operation.id)
      await service().abandon(again.id)
    })

    it("that died after its stock was raised gets its serials", async () => {
      const operation = await begin(store, receipt(["R1", "R2"]))
      await operation.move("raised")
      expect(await finished(operation)).toBe("done")
      expect(await units.statuses()).toEqual(["R1 in_stock", "R2 in_stock"])
      expect(await units.level()).toMatchObject({ stocked: 2, on_hand: 2, awaiting: 0 })
    })

    it("that had noted the raising gets its serials, whatever others did to stock", async () => {
      const operation = await begin(store, receipt(["R1", "R2"]))
      await operation.move("raised")
      await service().markStocked(operation.id)
      await setStock(store.admin, units.itemId, units.locationId, 5)
      expect(await finished(operation)).toBe("done")
      expect(await units.level()).toMatchObject({ stocked: 5, on_hand: 2, awaiting: 3 })
    })

    it("that died before anything was noted is given up", async () => {
      const operation = await begin(store, receipt(["R1"]), {}, { notes: false })
      await setStock(store.admin, units.itemId, units.locationId, 5)
      expect(await finished(operation)).toBe("abandoned")
      expect(await units.level()).toMatchObject({ stocked: 5, awaiting: 5 })
    })

    it("whose number another receipt took meanwhile leaves its stock awaiting serials", async () => {
      const operation = await begin(store, receipt(["R1"]))
      await operation.move("raised")
      await service().markStocked(operation.id)
      await received("R1")
      expect(await finished(operation)).toBe("abandoned")
      expect(await units.level()).toMatchObject({ stocked: 2, on_hand: 1, awaiting: 1 })
    })

    it("that died once its serials were written has nothing left to be done", async () => {
      const operation = await begin(store, receipt(["R1"]))
      await operation.move("raised")
      await service().markStocked(operation.id)
      await service().carryOut(operation.id)
      expect(await operation.state()).toBe("done")
      expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 1 })
    })

    it("of units that may not be sold withholds them", async () => {
      const operation = await begin(store, receipt(["R1", "R2"], { expires_on: "2020-01-01" }))
      await operation.move("raised")
      expect(await finished(operation)).toBe("done")
      expect(await units.level()).toMatchObject({ stocked: 2, available: 0, withheld: 2 })
    })

    it("that is given up withholds nothing", async () => {
      await received("R9")
      const operation = await begin(store, receipt(["R1"], { expires_on: "2020-01-01" }))
      await refreshWithheld(store.container)
      expect(await finished(operation)).toBe("abandoned")
      expect(await units.level()).toMatchObject({ stocked: 1, available: 1, withheld: 0 })
    })
  })

  describe("an operation that lowers stock", () => {
    const scrapping = async (...numbers: string[]) =>
      begin(store, command("scrap", await received(...numbers), { reason: "flooded" }))

    it("and died before its serials were written is given up", async () => {
      const operation = await scrapping("L1", "L2")
      expect(await finished(operation)).toBe("abandoned")
      expect(await units.level()).toMatchObject({ stocked: 2, on_hand: 2 })
    })

    it("and died before the lowering lowers it, once", async () => {
      const operation = await scrapping("L1", "L2")
      await service().carryOut(operation.id)
      expect(await finished(operation)).toBe("done")
      expect(await units.statuses()).toEqual(["L1 scrapped", "L2 scrapped"])
      expect(await units.level()).toMatchObject({ stocked: 0, on_hand: 0 })
      await finish()
      expect(await units.level()).toMatchObject({ stocked: 0 })
    })

    it("and died after the lowering does not lower it again", async () => {
      const operation = await scrapping("L1", "L2")
      await setStock(store.admin, units.itemId, units.locationId, 4)
      await service().noteAwaiting(operation.id, [{ ...operation.owed[0]!, quantity: 2 }])
      await service().carryOut(operation.id)
      await operation.move("lowered")
      expect(await finished(operation)).toBe("done")
      expect(await units.level()).toMatchObject({ stocked: 2, on_hand: 0, awaiting: 2 })
    })

    it("and cannot tell, for others changed it too, waits, and then leaves it as it is", async () => {
      const operation = await scrapping("L1", "L2")
      await service().carryOut(operation.id)
      await setStock(store.admin, units.itemId, units.locationId, 9)
      expect(await finished(operation)).toBe("pending")
      await operation.age(60)
      expect(await finished(operation)).toBe("done")
      expect(await units.level()).toMatchObject({ stocked: 9, on_hand: 0, awaiting: 9 })
    })
  })

  describe("a process that stood still for minutes and goes on", () => {
    const lowering = async (...numbers: string[]) => {
      const operation = await begin(
        store,
        command("scrap", await received(...numbers), { reason: "flooded" })
      )
      const lower = () => lowerStock(store.container, operation.id, operation.owed)
      return { operation, lower }
    }

    it("lowers no stock that the job has lowered for it", async () => {
      const { operation, lower } = await lowering("S1", "S2")
      await service().carryOut(operation.id)
      expect(await finished(operation)).toBe("done")
      expect(await lower()).toEqual([])
      expect(await units.level()).toMatchObject({ stocked: 0, on_hand: 0, discrepancy: 0 })
    })

    it("is not joined by the job while it lowers: that finds it done", async () => {
      const { operation, lower } = await lowering("S1", "S2")
      await service().carryOut(operation.id)
      await operation.age()
      await Promise.all([lower(), finish(), finish()])
      expect(await operation.state()).toBe("done")
      expect(await units.level()).toMatchObject({ stocked: 0, on_hand: 0, discrepancy: 0 })
    })

    it("has the job leave alone what it writes itself at that moment", async () => {
      const { operation } = await lowering("S1")
      await service().markStocked(operation.id)
      const carryOut = service().carryOut.bind(service())
      const both = jest.spyOn(service(), "carryOut").mockImplementationOnce(async (id) => {
        await carryOut(id)
        return carryOut(id)
      })
      expect(await finished(operation)).toBe("pending")
      both.mockRestore()
      expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 0 })
      expect(await finished(operation)).toBe("done")
      expect(await units.level()).toMatchObject({ stocked: 0, on_hand: 0, discrepancy: 0 })
    })
  })

  it("finishes a move between two places, whichever stock had moved", async () => {
    const [, there] = store.ids.locations
    const ids = await received("M1", "M2")
    await setStock(store.admin, units.itemId, there!.id, 0)
    const moving = () => begin(store, command("move", [ids.shift()!], { location_id: there!.id }))
    const early = await moving()
    await early.move("raised")
    expect(await finished(early)).toBe("done")
    expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 1 })
    const late = await moving()
    await late.move("raised")
    await service().markStocked(late.id)
    await service().carryOut(late.id)
    expect(await finished(late)).toBe("done")
    expect(await units.level()).toMatchObject({ stocked: 0, on_hand: 0 })
    expect(await units.level(there!.id)).toMatchObject({ stocked: 2, on_hand: 2 })
  })

  it("gives up what owes no stock: nothing of it had happened", async () => {
    const ids = await received("N1")
    const operation = await begin(store, command("grade", ids, { is_sellable_condition: false }))
    expect(await finished(operation)).toBe("abandoned")
    expect(await units.level()).toMatchObject({ stocked: 1, available: 1, withheld: 0 })
  })

  it("leaves an operation alone that may still be running", async () => {
    const operation = await begin(store, receipt(["Y1"]))
    await finish()
    expect(await operation.state()).toBe("pending")
    await service().abandon(operation.id)
  })

  it("makes stock right where several died at one place, however many processes finish them", async () => {
    const ids = await received("P1", "P2", "P3")
    const operations = [
      await begin(store, command("scrap", ids.slice(0, 1), { reason: "flooded" })),
      await begin(store, command("scrap", ids.slice(1), { reason: "flooded" })),
    ]
    for (const operation of operations) {
      await service().carryOut(operation.id)
    }
    await operations[0]!.move("lowered")
    await Promise.all(operations.map((operation) => operation.age()))
    await Promise.all([finish(), finish(), finish()])
    await finish()
    expect(await Promise.all(operations.map((operation) => operation.state()))).toEqual([
      "done",
      "done",
    ])
    expect(await units.level()).toMatchObject({ stocked: 0, on_hand: 0, discrepancy: 0 })
  })

  it("gives an undoing up that died, and lets it be done again", async () => {
    const { operation } = await units.receive(["V1"])
    const actor = { type: "system" as const, id: null }
    const undoing = await begin(store, {
      operation_id: operation.id,
      mode: "strict",
      actor,
      idempotency_key: `undo ${operation.id}`,
    })
    expect(await finished(undoing)).toBe("abandoned")
    expect(await units.statuses()).toEqual(["V1 in_stock"])
    await store.admin.post(`/admin/serials/operations/${operation.id}/revert`)
    expect(await units.level()).toMatchObject({ stocked: 0, on_hand: 0 })
  })

  it("does not let a request that comes back to life write what was given up", async () => {
    const operation = await begin(store, receipt(["Z1"]))
    expect(await finished(operation)).toBe("abandoned")
    await expect(service().carryOut(operation.id)).rejects.toMatchObject({
      refusals: [{ code: "busy" }],
    })
    expect(await units.statuses()).toEqual([])
  })

  describe("a return", () => {
    /** Sells a unit, requests its return, enters what came back, and plans the serials' part of receiving it. */
    const returning = async (which: UnitBatch["command"]) => {
      const [id] = await received("T1")
      const order = await units.order(1)
      await units.capture(order, ["T1"])
      await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
      const items = [{ id: order.line, quantity: 1 }]
      const returnId = await requestReturn(store.admin, {
        orderId: order.id,
        locationId: units.locationId,
        items,
      })
      await enterReceipt(store.admin, returnId, { good: items })
      const operation = await begin(
        store,
        command(which, [id!], { location_id: units.locationId }),
        { flow: "return", reference: { type: "return", id: returnId } }
      )
      const receive = () =>
        confirmReturnReceiveWorkflow(store.container).run({ input: { return_id: returnId } })
      return { operation, receive }
    }

    it("that Medusa received gets its serials", async () => {
      const { operation, receive } = await returning("return_to_stock")
      await receive()
      expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 0, awaiting: 1 })
      expect(await finished(operation)).toBe("done")
      expect(await units.statuses()).toEqual(["T1 in_stock"])
      expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 1 })
    })

    it("that Medusa received for inspection comes off stock again", async () => {
      const { operation, receive } = await returning("return_for_inspection")
      await receive()
      expect(await finished(operation)).toBe("done")
      expect(await units.statuses()).toEqual(["T1 returned"])
      expect(await units.level()).toMatchObject({ stocked: 0, on_hand: 0 })
    })

    it("that Medusa did not receive is given up", async () => {
      const { operation } = await returning("return_to_stock")
      expect(await finished(operation)).toBe("abandoned")
      expect(await units.statuses()).toEqual(["T1 sold"])
    })

    it("that Medusa received without its stock is left, and looked at again", async () => {
      const { operation, receive } = await returning("return_to_stock")
      await receive()
      await setStock(store.admin, units.itemId, units.locationId, 0)
      expect(await finished(operation)).toBe("pending")
      await setStock(store.admin, units.itemId, units.locationId, 1)
      expect(await finished(operation)).toBe("done")
      expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 1 })
    })

    it("whose stock somebody took off again is given up after a while, and is in nobody's way", async () => {
      const { operation, receive } = await returning("return_to_stock")
      await receive()
      await setStock(store.admin, units.itemId, units.locationId, 0)
      await operation.age(60)
      expect(await finished(operation)).toBe("abandoned")
      expect(await units.level()).toMatchObject({ stocked: 0, on_hand: 0, discrepancy: 0 })
    })
  })

  it("moves stock at all places or at none", async () => {
    await received("Q1", "Q2")
    const place = { inventory_item_id: units.itemId, location_id: units.locationId, quantity: -1 }
    await expect(
      moveStock(store.container, [place, { ...place, location_id: "sloc_none" }])
    ).rejects.toThrow("not found")
    expect(await units.level()).toMatchObject({ stocked: 2 })
    expect(await moveStock(store.container, [place])).toHaveLength(1)
    expect(await units.level()).toMatchObject({ stocked: 1 })
  })

  it("brings withheld quantities up to date: too few, too many, and none any more", async () => {
    const inventory = store.container.resolve(Modules.INVENTORY)
    const reservations = () => inventory.listReservationItems({ inventory_item_id: units.itemId })
    const [id] = await received("W1", "W2")
    await store.admin.post(`/admin/serials/${id}`, { expires_on: "2020-01-01" })
    await inventory.deleteReservationItems((await reservations()).map((one) => one.id))
    await refreshWithheld(store.container)
    expect(await units.level()).toMatchObject({ available: 1, withheld: 1 })
    const [reservation] = await reservations()
    await inventory.updateReservationItems({ id: reservation!.id, quantity: 2 })
    await refreshWithheld(store.container)
    expect(await units.level()).toMatchObject({ available: 1 })
    await store.admin.post(`/admin/serials/${id}`, { expires_on: null })
    await inventory.createReservationItems({
      inventory_item_id: units.itemId,
      location_id: units.locationId,
      quantity: 1,
      external_id: "serials:withheld",
    })
    await refreshWithheld(store.container)
    expect(await units.level()).toMatchObject({ available: 2, withheld: 0 })
  })
}

export default suite
