import type { HttpTypes } from "@medusajs/framework/types"
import type { HttpClient } from "./http-client"
import type { LineQuantity } from "./orders"
import type { CartLine } from "./shopping"

export type OrderEdit = { add?: CartLine[]; set?: LineQuantity[] }

/** Edits an order and confirms the edit: adds lines, sets the quantity of others (0 removes one). */
export async function editOrder(
  admin: HttpClient,
  orderId: string,
  { add = [], set = [] }: OrderEdit
): Promise<void> {
  const at = `/admin/order-edits/${orderId}`
  await admin.post("/admin/order-edits", { order_id: orderId })
  for (const { id, quantity } of set) await admin.post(`${at}/items/item/${id}`, { quantity })
  if (add.length > 0) await admin.post(`${at}/items`, { items: itemsOf(add) })
  await admin.post(`${at}/request`)
  await admin.post(`${at}/confirm`)
}

export type Replacement = {
  orderId: string
  locationId: string
  inbound: LineQuantity[]
  outbound: CartLine[]
  /** Without it Medusa reserves no stock for what goes out. */
  shippingOptionId?: string
  /** Of a claim: money back instead of other units. */
  type?: "replace" | "refund"
}

export type ReplacementIds = { id: string; returnId: string | null }

/** Requests an exchange and confirms it. */
export async function exchange(admin: HttpClient, input: Replacement): Promise<ReplacementIds> {
  const { exchange: begun } = await admin.post<HttpTypes.AdminExchangeResponse>(
    "/admin/exchanges",
    { order_id: input.orderId }
  )
  return replace(admin, `/admin/exchanges/${begun.id}`, begun.id, input)
}

/**
 * Claims a replacement and confirms it. What is claimed goes out anew; what is inbound comes back.
 * @param claimed the lines that are at fault
 */
export async function claim(
  admin: HttpClient,
  claimed: LineQuantity[],
  input: Replacement
): Promise<ReplacementIds> {
  const { claim: begun } = await admin.post<HttpTypes.AdminClaimResponse>("/admin/claims", {
    order_id: input.orderId,
    type: input.type ?? "replace",
  })
  const at = `/admin/claims/${begun.id}`
  await admin.post(`${at}/claim-items`, {
    items: claimed.map((line) => ({ ...line, reason: "production_failure" })),
  })
  return replace(admin, at, begun.id, input)
}

async function replace(
  admin: HttpClient,
  at: string,
  id: string,
  { inbound, outbound, locationId, shippingOptionId }: Replacement
): Promise<ReplacementIds> {
  let returnId: string | null = null
  if (inbound.length > 0) {
    const answer = await admin.post<{ return: { id: string } }>(`${at}/inbound/items`, {
      items: inbound,
      location_id: locationId,
    })
    returnId = answer.return.id
  }
  if (outbound.length > 0) await admin.post(`${at}/outbound/items`, { items: itemsOf(outbound) })
  if (outbound.length > 0 && shippingOptionId)
    await admin.post(`${at}/outbound/shipping-method`, { shipping_option_id: shippingOptionId })
  await admin.post(`${at}/request`)
  return { id, returnId }
}

function itemsOf(lines: CartLine[]) {
  return lines.map(({ variantId, quantity }) => ({ variant_id: variantId, quantity }))
}
