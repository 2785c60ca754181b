import type { MedusaContainer } from "@medusajs/framework/types"
import { whatLacks } from "../../lifecycle/book"
import type { TransfereeResponse } from "../../types/book"
import { orderRecipients } from "../../workflows/book/parties"
import { componentsOf, orderWithLines } from "../../workflows/orders/order-lines"
import { distinct } from "../../workflows/support/graph"
import { serialService } from "../../workflows/support/request"

/** To whom an order's units go, and what that lacks. @throws unknown_order */
export async function transfereeView(
  container: MedusaContainer,
  orderId: string
): Promise<TransfereeResponse> {
  const serials = serialService(container)
  const order = await orderWithLines(container, orderId)
  const items = order.items.flatMap((line) =>
    componentsOf(line, []).map(({ inventory_item_id }) => inventory_item_id)
  )
  const [policies, said, recipients] = await Promise.all([
    serials.policiesOf(distinct(items)),
    serials.transfereesOf([orderId]),
    orderRecipients(container, [orderId]),
  ])
  const kept = policies.filter(({ is_tracked, policy }) => is_tracked && policy.book !== "off")
  const transferee = said.get(orderId) ?? null
  const recipient = recipients[orderId] ?? null
  const lacks = kept.flatMap(({ policy }) => whatLacks(policy.book, transferee ?? recipient) ?? [])
  return { is_kept: kept.length > 0, transferee, recipient, lacks: lacks[0] ?? null }
}
