import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DELIVERY } from "../../lifecycle/deliveries"
import { refuse } from "../../lifecycle/refusals"
import type { OperationInput } from "../../modules/serial/ledger/types"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { DeliveryReceiptBody } from "../../types/deliveries"
import { headOf, receiptOf } from "../receiving/prepare-receipt"
import { serialService } from "../support/request"
import { deliveryById } from "./delivery-by-id"
import type { OfDelivery } from "./prepare-delivery-change"

/**
 * Makes the operation of a receipt on a delivery: the delivery's supplier and location hold unless the receipt says
 * others. Reads only, but for the numbers that the item's generator gives out.
 * @throws unknown_delivery, not_on_delivery, and what `receiptOf` refuses
 */
export const prepareSerialDeliveryReceiptStep = createStep(
  "prepare-serial-delivery-receipt",
  async (
    { body, ...requester }: OfDelivery<DeliveryReceiptBody>,
    { container }: { container: MedusaContainer }
  ) => {
    const { delivery_id: id, inventory_item_id: item, ...receipt } = body
    const of = { request: body, reference: { type: DELIVERY, id } }
    if (await serialService(container).recall(requester.idempotency_key, body)) {
      const location_id = body.location_id ?? ""
      const head = headOf({ ...requester, body: { ...body, location_id } })
      return new StepResponse<OperationInput>({ ...head, ...of, batches: [] })
    }
    const { supplier, location_id, lines } = await deliveryById(container, id)
    const isOnLine = lines.some(({ inventory_item_id }) => inventory_item_id === item)
    refuseIfAny(isOnLine ? [] : [refuse("not_on_delivery", null, { item })])
    const operation = await receiptOf(container, {
      ...requester,
      body: {
        inventory_item_id: item,
        supplier,
        ...receipt,
        location_id: receipt.location_id ?? location_id,
      },
    })
    return new StepResponse<OperationInput>({
      ...operation,
      ...of,
      delivery: { id },
      batches: operation.batches.map((batch) => ({
        ...batch,
        set: { ...batch.set, delivery_id: id },
      })),
    })
  }
)
