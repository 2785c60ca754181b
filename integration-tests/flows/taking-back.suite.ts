import {
  createStep,
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { ReceiveBody } from "../../src/types/receiving"
import { receiveSerialsWorkflow } from "../../src/workflows/receiving/receive-serials"
import type { Requested } from "../../src/workflows/support/request"
import { serviceOf } from "../support/interruptions"
import type { StoreSuite } from "../support/store"
import { unitsIn, type Units } from "../support/units"

/** What happens before the host's own step fails. */
let meanwhile: () => Promise<unknown> = () => Promise.resolve()

const breakStep = createStep("break-after-receipt", async () => {
  await meanwhile()
  throw new Error("The label printer burns")
})

/** A host's own workflow that fails after a receipt of ours. */
const receiveThenBreak = createWorkflow(
  "receive-then-break",
  (input: WorkflowData<Requested<ReceiveBody>>) => {
    const result = receiveSerialsWorkflow.runAsStep({ input })
    breakStep()
    return new WorkflowResponse(result)
  }
)

/** Whatever of taking an operation back fails, units and stock agree. */
const suite: StoreSuite = (store) => {
  let units: Units

  const receiveAndBreak = async (serials: string[]) => {
    const { itemId: inventory_item_id, locationId: location_id } = units
    const input: Requested<ReceiveBody> = {
      body: { inventory_item_id, location_id, serials },
      actor: { type: "system", id: null },
      idempotency_key: `broken ${inventory_item_id}`,
    }
    await expect(receiveThenBreak(store.container).run({ input })).rejects.toMatchObject({
      message: "The label printer burns",
    })
  }

  beforeEach(async () => {
    units = await unitsIn(store)
    meanwhile = () => Promise.resolve()
  })

  afterEach(() => jest.restoreAllMocks())

  it("takes units and stock back when a host's workflow fails after ours", async () => {
    await receiveAndBreak(["A1", "A2"])
    expect(await units.statuses()).toEqual([])
    expect(await units.level()).toMatchObject({ stocked: 0, on_hand: 0, discrepancy: 0 })
  })

  it("leaves the stock of units that the database, gone by then, could not take back", async () => {
    meanwhile = () => {
      jest
        .spyOn(serviceOf(store), "execute")
        .mockRejectedValueOnce(new Error("Connection terminated unexpectedly"))
      return Promise.resolve()
    }
    await receiveAndBreak(["A1", "A2"])
    expect(await units.statuses()).toEqual(["A1 in_stock", "A2 in_stock"])
    expect(await units.level()).toMatchObject({ stocked: 2, on_hand: 2, discrepancy: 0 })
  })

  it("leaves the stock of a unit that moved on, and takes the others back", async () => {
    const { id: elsewhere } = store.ids.locations[1]!
    const moved = `A1 ${units.itemId}`
    meanwhile = () =>
      store.admin.post("/admin/serial-transfers/move", {
        destination_location_id: elsewhere,
        serials: [moved],
      })
    await receiveAndBreak([moved, "A2"])
    expect(await units.statuses()).toEqual([`${moved} in_stock`])
    expect(await units.level()).toMatchObject({ stocked: 0, on_hand: 0, discrepancy: 0 })
    expect(await units.level(elsewhere)).toMatchObject({ stocked: 1, on_hand: 1, discrepancy: 0 })
  })
}

export default suite
