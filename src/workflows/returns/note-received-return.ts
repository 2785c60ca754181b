import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { returnMaterial } from "./return-material"

/** A return was received, and serials sold on its lines are neither back nor declared: a to-do for the returns desk. */
export const RETURN_AWAITS_SERIALS = "serial.return-awaits-serials"

/** How many serials each line of a received return still awaits; reads only, and puts nothing on hand. */
const receivedWithoutSerialsStep = createStep(
  "received-without-serials",
  async ({ return_id }: { return_id: string }, { container }) => {
    const { record, components } = await returnMaterial(container, return_id)
    const lines = components.flatMap(
      ({ line, inventory_item_id, required_quantity, away, received }) => {
        const units = record.items
          .filter(({ item_id }) => item_id === line.id)
          .reduce((sum, { received_quantity }) => sum + Number(received_quantity), 0)
        const missing = Math.min(away.length, units * required_quantity - received.length)
        return missing > 0 ? [{ line_item_id: line.id, inventory_item_id, missing }] : []
      }
    )
    return new StepResponse({ return_id, order_id: record.order_id, lines })
  }
)

/** Emits `serial.return-awaits-serials` for a received return whose serials were not named. */
export const noteReceivedReturnWorkflow = createWorkflow(
  "note-received-return",
  (input: WorkflowData<{ return_id: string }>) => {
    const noted = receivedWithoutSerialsStep(input)
    when("return-awaits-serials", noted, ({ lines }) => lines.length > 0).then(() => {
      emitEventStep({ eventName: RETURN_AWAITS_SERIALS, data: transform(noted, (data) => data) })
    })
    return new WorkflowResponse(noted)
  }
)
