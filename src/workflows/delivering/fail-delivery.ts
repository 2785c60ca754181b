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
import { refuse } from "../../lifecycle/refusals"
import type { OperationInput } from "../../modules/serial/ledger/types"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { UndeliverBody } from "../../types/fulfillments"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import { unknownLocations } from "../support/locations"
import { serialService, type Requested } from "../support/request"
import { EVENT_OF, isNews, type DeliveryEvent } from "./delivery-events"
import { unitsOfFulfilment } from "./units-of-fulfilment"
import { mayBeCancelled } from "./unshipped"

/** What became of a parcel that was not delivered: it came back, or the carrier lost it. */
type FailedDelivery = Requested<
  UndeliverBody & { fulfillment_id: string; command: "undeliver" | "lose_in_delivery" }
>

/**
 * Makes the operation on the units of a parcel that was not delivered. Reads only. A fulfilment that was not shipped is
 * cancelled in Medusa instead: as long as Medusa can cancel it, it would raise the same stock a second time.
 */
const prepareFailedDeliveryStep = createStep(
  "prepare-failed-delivery",
  async ({ body, actor, idempotency_key }: FailedDelivery, { container }) => {
    const { fulfillment_id, command, serials, location_id, reason } = body
    const head = { kind: command, actor, idempotency_key, request: body, note: reason }
    if (await serialService(container).recall(idempotency_key, body)) {
      return new StepResponse<OperationInput>({ ...head, batches: [] })
    }
    const { fulfilment, units, reference } = await unitsOfFulfilment(
      container,
      fulfillment_id,
      serials
    )
    refuseIfAny(mayBeCancelled(fulfilment) ? [refuse("not_shipped")] : [])
    refuseIfAny(await unknownLocations(container, [location_id]))
    refuseIfAny(units.length === 0 ? [refuse("nothing_to_change", null, { command })] : [])
    return new StepResponse<OperationInput>({
      ...head,
      reference,
      batches: [
        {
          command,
          // Without a word it is where it left from.
          set: { reason, ...(location_id === undefined ? {} : { location_id }) },
          expects: { fulfillment_id },
          units: units.map(({ id, number }) => ({ serial_id: id, number })),
        },
      ],
    })
  }
)

/**
 * Puts the units of an undeliverable parcel back in stock (`undeliver`), or notes that the carrier lost them
 * (`lose_in_delivery`; the sale stays): all that left with a fulfilment and are not back, or those named. Emits
 * `serial.undelivered` or `serial.lost-in-delivery`. In Medusa the fulfilment stays as it is.
 * @throws not_shipped, not_in_fulfillment, fulfillment_canceled, unknown_location, nothing_to_change; then nothing has
 *   happened
 */
export const failSerialDeliveryWorkflow = createWorkflow(
  "fail-serial-delivery",
  (input: WorkflowData<FailedDelivery>) => {
    const operation = prepareFailedDeliveryStep(input)
    const result = runSerialOperationWorkflow.runAsStep({ input: operation })
    when("failed-delivery-is-news", { result }, (data) => isNews(data.result)).then(() => {
      const data = transform({ input, operation, result }, (known): DeliveryEvent => ({
        operation_id: known.result.operation_id,
        serial_ids: known.result.serial_ids,
        fulfillment_id: known.input.body.fulfillment_id,
        order_id: known.operation.reference?.id ?? null,
      }))
      const eventName = transform(input, ({ body }) => EVENT_OF[body.command] as string)
      emitEventStep({ eventName, data })
    })
    return new WorkflowResponse(result)
  }
)
