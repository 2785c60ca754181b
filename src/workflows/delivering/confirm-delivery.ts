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
import type { DeliverBody } from "../../types/fulfillments"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import { serialService, type Requested } from "../support/request"
import { deliveryBatches } from "./delivery-batches"
import { proofOf } from "./delivery-proof"
import { isNews, SERIAL_DELIVERED, type DeliveryEvent } from "./delivery-events"
import { unitsOfFulfilment } from "./units-of-fulfilment"

type Delivery = Requested<DeliverBody & { fulfillment_id: string }>

/** Makes the operation of a delivery that staff confirm. Reads only. */
const prepareSerialDeliveryStep = createStep(
  "prepare-serial-delivery",
  async ({ body, actor, idempotency_key }: Delivery, { container }) => {
    const head = { kind: "deliver" as const, actor, idempotency_key, request: body }
    if (await serialService(container).recall(idempotency_key, body)) {
      return new StepResponse<OperationInput>({ ...head, batches: [] })
    }
    const { fulfillment_id, serials } = body
    const { fulfilment, units, reference } = await unitsOfFulfilment(
      container,
      fulfillment_id,
      serials
    )
    const delivered = units.filter(({ delivered_at }) => delivered_at !== null)
    const waiting = units.filter(({ delivered_at }) => delivered_at === null)
    if (serials !== undefined || waiting.length === 0) {
      refuseIfAny(
        delivered.map(({ number, id }) => refuse("already_delivered", number, undefined, id))
      )
    }
    refuseIfAny(
      waiting.length === 0 ? [refuse("nothing_to_change", null, { command: "deliver" })] : []
    )
    const deliveredAt = new Date(body.delivered_at ?? Date.now()).toISOString()
    const batches = await deliveryBatches(container, waiting, fulfilment, deliveredAt)
    return new StepResponse<OperationInput>({
      ...head,
      reference,
      occurred_at: deliveredAt,
      note: body.note || null,
      proof: await proofOf(container, body),
      batches: batches.map((batch) => ({
        ...batch,
        expects: { ...batch.expects, fulfillment_id },
      })),
    })
  }
)

/**
 * Confirms that units of a fulfilment were delivered, all that were not yet or those named, and emits `serial.delivered`.
 * Medusa's own mark is not set by it; when Medusa sets it, it marks the rest.
 * @throws not_in_fulfillment, already_delivered, fulfillment_canceled, nothing_to_change, unknown_file; then nothing has happened
 */
export const confirmSerialDeliveryWorkflow = createWorkflow(
  "confirm-serial-delivery",
  (input: WorkflowData<Delivery>) => {
    const operation = prepareSerialDeliveryStep(input)
    const result = runSerialOperationWorkflow.runAsStep({ input: operation })
    when("delivery-is-news", { result }, (data) => isNews(data.result)).then(() => {
      const data = transform({ input, operation, result }, (known): DeliveryEvent => ({
        operation_id: known.result.operation_id,
        serial_ids: known.result.serial_ids,
        fulfillment_id: known.input.body.fulfillment_id,
        order_id: known.operation.reference?.id ?? null,
      }))
      emitEventStep({ eventName: SERIAL_DELIVERED, data })
    })
    return new WorkflowResponse(result)
  }
)
