import type { CaptureBody, OrderSerialsResponse } from "../../../src/types/orders"
import type { HttpClient } from "../../store-client"
import { itemPlan } from "../data/items"
import type { ReceivingDesk } from "./receive"
import { nextNumber } from "../numbering"
import type { Pool } from "../pool"
import { partsOf } from "./catalogue"
import type { PlacedOrder } from "./shoppers"

/** Serials that staff scan for one line of an order. */
type Scan = { line: string; item: string; at: string; numbers: string[] }

/** What is done at the packing table for one order. */
export type PackingPlan = { order: PlacedOrder; scans: Scan[]; takesProposals: boolean }

/** Decides which units leave with an order, before several are packed at once. */
export function planPacking(
  { catalogue, shop, sources }: ReceivingDesk,
  pool: Pool,
  order: PlacedOrder
): PackingPlan {
  const { plan } = order
  const from = plan.from ?? "rotterdam"
  let missing = plan.missing ?? 0
  const plans: PackingPlan = { order, scans: [], takesProposals: false }
  if (plan.until === "placed") return plans
  for (const [variantSku, pieces] of Object.entries(plan.buys)) {
    for (const [sku, quantity] of partsOf(variantSku)) {
      const policy = itemPlan(sku)?.policy
      if (!policy || policy.fulfillment === "auto") continue
      if (policy.strategy) {
        plans.takesProposals = true
        continue
      }
      const count = pieces * quantity - missing
      missing = 0
      const numbers =
        plan.registers === sku
          ? Array.from({ length: count }, () => nextNumber(sources.get(sku)!))
          : pool.take(sku, from, count).map(({ number }) => number)
      const item = catalogue.items.get(sku)!
      plans.scans.push({ line: order.lines.get(variantSku)!, item, at: shop.places[from], numbers })
    }
  }
  return plans
}

/** Captures an order's serials: scanned, and by strategy where that is not done yet. */
export async function captureOrder(
  admin: HttpClient,
  { order, scans, takesProposals }: PackingPlan
): Promise<void> {
  const at = `/admin/orders/${order.id}/serials`
  for (const { line, item, at: location, numbers } of scans) {
    const body: CaptureBody = {
      line_item_id: line,
      inventory_item_id: item,
      location_id: location,
      serials: numbers,
    }
    await admin.post(`${at}/capture`, body)
  }
  if (takesProposals && (await isMissingProposals(admin, order.id)))
    await admin.post(`${at}/propose`)
}

/** Whether a strategy has still to choose. */
async function isMissingProposals(admin: HttpClient, orderId: string): Promise<boolean> {
  const { lines } = await admin.get<OrderSerialsResponse>(`/admin/orders/${orderId}/serials`)
  return lines
    .flatMap(({ components }) => components)
    .some(({ policy, missing }) => policy && policy.strategy !== "manual" && missing > 0)
}
