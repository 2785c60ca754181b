import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PendingOperation } from "../../modules/serial/queries/operations"

/**
 * Whether Medusa received the return that an operation belongs to, after the operation was planned: a return may be
 * received in several parts, each by a change of its order.
 */
export async function isReceivedSince(
  container: MedusaContainer,
  { flow, reference_id, recorded_at }: PendingOperation
): Promise<boolean> {
  if (flow !== "return" || reference_id === null) {
    return false
  }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_change",
    fields: ["id"],
    filters: {
      return_id: reference_id,
      change_type: "return_receive",
      status: "confirmed",
      confirmed_at: { $gte: recorded_at },
    },
  })
  return data.length > 0
}
