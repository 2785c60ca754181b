import type { HttpTypes } from "@medusajs/framework/types"
import type { HttpClient } from "./http-client"

export type LineQuantity = { id: string; quantity: number }

const detail = "fields=*items,*items.detail,*items.variant,*fulfillments,*fulfillments.items"

/** An order with its lines and fulfilments, as an admin sees it. */
export async function readOrder(admin: HttpClient, orderId: string): Promise<HttpTypes.AdminOrder> {
  const { order } = await admin.get<HttpTypes.AdminOrderResponse>(
    `/admin/orders/${orderId}?${detail}`
  )
  return order
}

export type FulfilInput = {
  /** All lines in full when absent. */
  items?: LineQuantity[]
  locationId?: string
  additionalData?: Record<string, unknown>
}

/** Fulfils an order as Medusa's Fulfil dialog does; answers the new fulfilment's id. */
export async function fulfilOrder(
  admin: HttpClient,
  orderId: string,
  input: FulfilInput = {}
): Promise<string> {
  const items = input.items ?? (await readOrder(admin, orderId)).items
  const { order } = await admin.post<HttpTypes.AdminOrderResponse>(
    `/admin/orders/${orderId}/fulfillments?fields=id,*fulfillments`,
    fulfilBody({ items }, input)
  )
  // Ids are made of the time, so the last one is the new one.
  return order
    .fulfillments!.map(({ id }) => id)
    .sort()
    .at(-1)!
}

/** The body that the Fulfil dialog posts. */
export function fulfilBody(
  order: { items: LineQuantity[] },
  input: FulfilInput
): Record<string, unknown> {
  return {
    items: input.items ?? order.items.map((item) => ({ id: item.id, quantity: item.quantity })),
    ...(input.locationId && { location_id: input.locationId }),
    ...(input.additionalData && { additional_data: input.additionalData }),
  }
}

/** Cancels a fulfilment: what it took goes back to its location and is reserved again. */
export async function cancelFulfilment(
  admin: HttpClient,
  orderId: string,
  fulfilmentId: string
): Promise<void> {
  await admin.post(`/admin/orders/${orderId}/fulfillments/${fulfilmentId}/cancel`)
}

/** Marks a fulfilment as shipped; all that is in it, unless said. */
export async function shipFulfilment(
  admin: HttpClient,
  orderId: string,
  fulfilmentId: string,
  items?: LineQuantity[]
): Promise<void> {
  await admin.post(`/admin/orders/${orderId}/fulfillments/${fulfilmentId}/shipments`, {
    items: items ?? (await readFulfilledItems(admin, orderId, fulfilmentId)),
  })
}

async function readFulfilledItems(
  admin: HttpClient,
  orderId: string,
  fulfilmentId: string
): Promise<LineQuantity[]> {
  const order = await readOrder(admin, orderId)
  const fulfilment = order.fulfillments!.find((one) => one.id === fulfilmentId) as unknown as {
    items: { line_item_id: string; quantity: number }[]
  }
  return fulfilment.items.map(({ line_item_id: id, quantity }) => ({ id, quantity }))
}

/** Marks a fulfilment as delivered. */
export async function deliverFulfilment(
  admin: HttpClient,
  orderId: string,
  fulfilmentId: string
): Promise<void> {
  await admin.post(`/admin/orders/${orderId}/fulfillments/${fulfilmentId}/mark-as-delivered`)
}

/** Cancels an order that has no fulfilment left. */
export async function cancelOrder(admin: HttpClient, orderId: string): Promise<void> {
  await admin.post(`/admin/orders/${orderId}/cancel`)
}
