import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DELIVERY, ENDING } from "../../lifecycle/deliveries"
import type { OperationInput } from "../../modules/serial/ledger/types"
import type { DeliveryEndBody } from "../../types/deliveries"
import type { OfDelivery } from "./prepare-delivery-change"

/** Makes the operation that closes a delivery: every announced number that has not come is void. */
export const prepareSerialDeliveryCloseStep = createStep(
  "prepare-serial-delivery-close",
  async (request: OfDelivery<DeliveryEndBody>) => new StepResponse(ending(request, "closed"))
)

/** Makes the operation that cancels a delivery; it is refused when something came. */
export const prepareSerialDeliveryCancelStep = createStep(
  "prepare-serial-delivery-cancel",
  async (request: OfDelivery<DeliveryEndBody>) => new StepResponse(ending(request, "cancelled"))
)

function ending(
  { body, actor, idempotency_key }: OfDelivery<DeliveryEndBody>,
  ends: "closed" | "cancelled"
): OperationInput {
  const { delivery_id: id, reason } = body
  return {
    kind: ENDING[ends],
    actor,
    idempotency_key,
    request: body,
    reference: { type: DELIVERY, id },
    delivery: { id, ends },
    batches: [{ command: "cancel_announcement", set: { reason }, expected_of: id }],
    note: reason ?? null,
  }
}
