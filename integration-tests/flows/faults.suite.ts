import {
  createStep,
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { cancelFulfilment, deliverFulfilment, fulfilOrder } from "../../scripts/store-client"
import { deliverFulfilledWorkflow } from "../../src/workflows/delivering/deliver-fulfilled"
import { finishFulfilled } from "../../src/workflows/fulfilling/finish-fulfilled"
import { undoFulfilledWorkflow } from "../../src/workflows/fulfilling/undo-fulfilled"
import { clearFaults, failFulfilment } from "../support/faulty-fulfillment/faults"
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
    const soon = new Date(Date.now() + 3_600_000)
    expect(await finishFulfilled(store.container, soon)).toHaveLength(1)
    expect(await units.statuses()).toEqual(["A1 sold"])
    expect(await units.level()).toMatchObject({ stocked: 0, on_hand: 0, discrepancy: 0 })
    expect(await finishFulfilled(store.container, soon)).toEqual([])
  })

  it("tells serials that are sold late what was said of their fulfilment meanwhile", async () => {
    const { units, order } = await captured(store)
    const fulfilment = await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
    await unsell(store, units)
    await deliverFulfilment(store.admin, order.id, fulfilment)
    const input = { fulfillment_id: fulfilment }
    expect((await deliverFulfilledWorkflow(store.container).run({ input })).result).toBeNull()
    await finishFulfilled(store.container, new Date(Date.now() + 3_600_000))
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

async function captured(store: TestStore) {
  const units = await unitsIn(store)
  await units.receive(["A1"])
  const order = await units.order(1)
  await units.capture(order, ["A1"])
  return { units, order }
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
