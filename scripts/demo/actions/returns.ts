import type { OrderSerialsResponse } from "../../../src/types/orders"
import type { ReturnCaptureBody } from "../../../src/types/returns"
import { receiveReturn, requestReturn, type HttpClient } from "../../store-client"
import type { ReturnPlan } from "../data/order-types"
import type { ConditionIds } from "./settings"
import type { Shop } from "./shop"
import type { PlacedOrder } from "./shoppers"

/** Takes units of a delivered order back, as far as its plan says. */
export async function handleReturn(
  admin: HttpClient,
  { places }: Shop,
  conditions: ConditionIds,
  { id: orderId, lines, plan }: PlacedOrder
): Promise<void> {
  const { back } = plan
  if (!back) return
  const line = lines.get(back.sku)!
  const [good, damaged] = [back.good ?? 0, back.damaged ?? 0]
  const items = [{ id: line, quantity: good + damaged }]
  const locationId = places[plan.from ?? "rotterdam"]
  const returnId = await requestReturn(admin, { orderId, locationId, items })
  if (back.until === "requested") return
  for (const body of await declarations(admin, orderId, line, back, conditions)) {
    await admin.post(`/admin/returns/${returnId}/serials/capture`, body)
  }
  if (back.until === "captured") return
  const part = (quantity: number) => (quantity ? [{ id: line, quantity }] : [])
  await receiveReturn(admin, returnId, { good: part(good), damaged: part(damaged) })
}

/** What the returns desk says of each tracked item of the line. */
async function declarations(
  admin: HttpClient,
  orderId: string,
  line: string,
  { good = 0, damaged = 0, condition, treatment }: ReturnPlan,
  conditions: ConditionIds
): Promise<ReturnCaptureBody[]> {
  const order = await admin.get<OrderSerialsResponse>(`/admin/orders/${orderId}/serials`)
  const components = order.lines.find(({ line_item_id }) => line_item_id === line)!.components
  return components
    .filter(({ is_tracked }) => is_tracked)
    .map(({ item, required_quantity: each, sold }) => ({
      line_item_id: line,
      inventory_item_id: item.id,
      serials: sold
        .slice(0, (good + damaged) * each)
        .map(({ number }, at) =>
          at < good * each
            ? { serial: number, treatment, condition_id: condition && conditions[condition] }
            : { serial: number, disposition: "damaged", condition_id: conditions.Damaged }
        ),
    }))
}
