import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { cancelFulfilment, deliverFulfilment, fulfilOrder } from "../../scripts/store-client"
import type { UnitInput } from "../../src/modules/serial/ledger/types"
import { deliverFulfilledWorkflow } from "../../src/workflows/delivering/deliver-fulfilled"
import { finishFulfilled } from "../../src/workflows/fulfilling/finish-fulfilled"
import { undoFulfilledWorkflow } from "../../src/workflows/fulfilling/undo-fulfilled"
import { serviceOf } from "../support/interruptions"
import { clearFaults, failFulfilment } from "../support/faulty-fulfillment/faults"
import { statementCounter } from "../support/statements"
import type { StoreSuite, TestStore } from "../support/store"
import { unitsIn, type Units } from "../support/units"

const breakStep = createStep("break-after-fulfilment", async () => {
  throw new Error("The label printer burns")
})

/** A host's own workflow that fails after Medusa's, and so after our hook. */
const fulfilThenBreak = createWorkflow(
  "fulfil-then-break",
  (
    input: WorkflowData<
      Parameters<typeof createOrderFulfillmentWorkflow.runAsStep>[0]["input"] & object
    >
  ) => {
    const fulfillment = createOrderFulfillmentWorkflow.runAsStep({ input: input as never })
    breakStep()
    return new WorkflowResponse(fulfillment)
  }
)

/** Whatever fails, serials and stock are as before, or visibly unfinished and then finished. */
const suite: StoreSuite = (store) => {
  it("puts serials, stock and reservation back when a host's workflow fails after ours", async () => {
    const { units, order } = await captured(store)
    const run = fulfilThenBreak(store.container).run({
      input: {
        order_id: order.id,
        location_id: units.locationId,
        items: [{ id: order.line, quantity: 1 }],
      } as never,
    })
    await expect(run).rejects.toMatchObject({ message: "The label printer burns" })
    expect(await units.statuses()).toEqual(["A1 reserved"])
    expect(await units.level()).toMatchObject({
      stocked: 1,
      reserved: 1,
      on_hand: 1,
      discrepancy: 0,
    })
    await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
    expect(await units.statuses()).toEqual(["A1 sold"])
  })

  it("leaves everything as it was when the carrier refuses", async () => {
    const { units, order } = await captured(store)
    failFulfilment("createFulfillment")
    await expect(
      fulfilOrder(store.admin, order.id, { locationId: units.locationId })
    ).rejects.toMatchObject({ name: "HttpFailure" })
    clearFaults()
    expect(await units.statuses()).toEqual(["A1 reserved"])
    expect(await units.level()).toMatchObject({ stocked: 1, reserved: 1, on_hand: 1 })
    await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
    expect(await units.statuses()).toEqual(["A1 sold"])
  })

  it("finishes a fulfilment whose process died before its serials were sold", async () => {
    const { units, order } = await captured(store)
    await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
    await unsell(store, units)
    expect(await units.level()).toMatchObject({ stocked: 0, on_hand: 1 })
    expect(await finishFulfilled(store.container, soon())).toHaveLength(1)
    expect(await units.statuses()).toEqual(["A1 sold"])
    expect(await units.level()).toMatchObject({ stocked: 0, on_hand: 0, discrepancy: 0 })
    expect(await finishFulfilled(store.container, soon())).toEqual([])
  })

  it("leaves the serials alone where no order has the fulfilment: nothing left with it", async () => {
    const { units, order } = await captured(store)
    const line = (
      await store.admin.get<{ order: { items: { id: string; variant_sku: string }[] } }>(
        `/admin/orders/${order.id}`
      )
    ).order.items[0]!
    // As a process leaves it that died before Medusa lowered the stock, or a carrier that does not cancel.
    await store.container.resolve(Modules.FULFILLMENT).createFulfillment({
      location_id: units.locationId,
      provider_id: "manual_manual",
      delivery_address: {},
      order: {},
      labels: [],
      items: [
        {
          title: "Phantom",
          sku: line.variant_sku ?? "",
          barcode: "",
          quantity: 1,
          line_item_id: line.id,
          inventory_item_id: units.itemId,
        },
      ],
    })
    expect(await finishFulfilled(store.container, soon())).toEqual([])
    expect(await units.statuses()).toEqual(["A1 reserved"])
    expect(await units.level()).toMatchObject({ stocked: 1, reserved: 1, on_hand: 1 })
    await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
    expect(await units.statuses()).toEqual(["A1 sold"])
  })

  it("finds it behind more captured lines than it looks at together", async () => {
    const others = await capturedFor(store, 1_200)
    const { units, order } = await captured(store)
    await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
    await unsell(store, units)
    expect(await finishFulfilled(store.container, soon())).toHaveLength(1)
    expect(await units.statuses()).toEqual(["A1 sold"])
    await others.release()
  })

  it("looks at lines that left in part with as many statements as where nothing left", async () => {
    const statements = async () => {
      const counter = statementCounter(store)
      expect(await finishFulfilled(store.container, soon())).toEqual([])
      counter.stop()
      return counter.count()
    }
    const lines = [await captured(store, 2), await captured(store, 2), await captured(store, 2)]
    await statements()
    const before = await statements()
    for (const { units, order } of lines) {
      // Medusa lets a part leave only where the rest of the line has free stock.
      await units.receive(["A3"])
      await store.admin.post(`/admin/orders/${order.id}/fulfillments`, {
        location_id: units.locationId,
        items: [{ id: order.line, quantity: 1 }],
        additional_data: { serials: ["A1"] },
      })
      expect(await units.statuses()).toEqual(["A1 sold", "A2 reserved", "A3 in_stock"])
    }
    // A fulfilment is of another table than its line, and whether it was sold for is asked once.
    expect(await statements()).toBeLessThan(before + 5)
  })

  it("tells serials that are sold late what was said of their fulfilment meanwhile", async () => {
    const { units, order } = await captured(store)
    const fulfilment = await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
    await unsell(store, units)
    await deliverFulfilment(store.admin, order.id, fulfilment)
    const input = { fulfillment_id: fulfilment }
    expect((await deliverFulfilledWorkflow(store.container).run({ input })).result).toBeNull()
    await finishFulfilled(store.container, soon())
    expect(await units.unit("A1")).toMatchObject({
      status: "sold",
      delivered_at: expect.any(String) as string,
    })
  })

  it("acts once for an event that comes twice, and does nothing for one that is not true", async () => {
    const { units, order } = await captured(store)
    const fulfilment = await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
    const undo = () =>
      undoFulfilledWorkflow(store.container).run({ input: { fulfillment_id: fulfilment } })
    await undo()
    expect(await units.statuses()).toEqual(["A1 sold"])
    await cancelFulfilment(store.admin, order.id, fulfilment)
    await Promise.all([undo(), undo()])
    expect(await units.statuses()).toEqual(["A1 reserved"])
    expect(await units.level()).toMatchObject({
      stocked: 1,
      reserved: 1,
      on_hand: 1,
      discrepancy: 0,
    })
  })

  it("sells each unit once when a line is fulfilled by two clients at the same moment", async () => {
    const { units, order } = await captured(store)
    const fulfil = () => fulfilOrder(store.admin, order.id, { locationId: units.locationId })
    const results = await Promise.allSettled([fulfil(), fulfil(), fulfil()])
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    expect(await units.statuses()).toEqual(["A1 sold"])
    expect(await units.level()).toMatchObject({ stocked: 0, on_hand: 0, discrepancy: 0 })
  })
}

async function captured(store: TestStore, count = 1) {
  const units = await unitsIn(store)
  const numbers = ["A1", "A2"].slice(0, count)
  await units.receive(numbers)
  const order = await units.order(count)
  await units.capture(order, numbers)
  return { units, order }
}

/** When no fulfilment made by now is under way any more. */
const soon = () => new Date(Date.now() + 3_600_000)

/** Units that are captured for as many orders, each of which comes before any of Medusa's. */
async function capturedFor(store: TestStore, count: number) {
  const units = await unitsIn(store)
  const { operation } = await units.receive(Array.from({ length: count }, (_, at) => `Z${at}`))
  const ids = await serviceOf(store).serialsOfOperation(operation.id, { limit: count, offset: 0 })
  const run = (command: "capture" | "release", set: (at: number) => UnitInput["set"]) =>
    serviceOf(store).execute({
      kind: command,
      actor: { type: "system", id: null },
      idempotency_key: `${command} ${units.itemId}`,
      batches: [{ command, units: ids.map((serial_id, at) => ({ serial_id, set: set(at) })) }],
    })
  await run("capture", (at) => ({
    order_id: `order_00${at}`,
    order_line_item_id: `line_${at}`,
    captured_as: "manual",
  }))
  return { release: () => run("release", () => ({})) }
}

/** What the database holds when the process dies between Medusa's commit and the sale: the sale is taken back. */
async function unsell(store: TestStore, units: Units): Promise<void> {
  const service = store.container.resolve(
    "serial"
  ) as import("../../src/modules/serial/service").default
  const [sale] = await service.listSerialOperations(
    { kind: "sell" },
    { order: { recorded_at: "DESC" }, take: 1 }
  )
  const actor = { type: "system" as const, id: null }
  await service.execute({
    operation_id: sale!.id,
    mode: "compensate",
    actor,
    idempotency_key: `undo ${units.itemId}`,
  })
}

export default suite
