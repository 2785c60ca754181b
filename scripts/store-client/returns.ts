import type { HttpTypes } from "@medusajs/framework/types"
import type { HttpClient } from "./http-client"
import type { LineQuantity } from "./orders"

export type ReturnRequest = { orderId: string; locationId: string; items: LineQuantity[] }

/** Requests a return of order lines and confirms the request; answers the return's id. */
export async function requestReturn(admin: HttpClient, request: ReturnRequest): Promise<string> {
  const begun = await admin.post<{ return: HttpTypes.AdminReturn }>("/admin/returns", {
    order_id: request.orderId,
    location_id: request.locationId,
  })
  const id = begun.return.id
  await admin.post(`/admin/returns/${id}/request-items`, { items: request.items })
  await admin.post(`/admin/returns/${id}/request`)
  return id
}

export type Receipt = { good?: LineQuantity[]; damaged?: LineQuantity[] }

/** Enters what came back, as Medusa's Receive dialog does, without confirming it. */
export async function enterReceipt(
  admin: HttpClient,
  returnId: string,
  receipt: Receipt
): Promise<void> {
  const at = `/admin/returns/${returnId}`
  await admin.post(`${at}/receive`)
  if (receipt.good?.length) await admin.post(`${at}/receive-items`, { items: receipt.good })
  if (receipt.damaged?.length) await admin.post(`${at}/dismiss-items`, { items: receipt.damaged })
}

/** Confirms what was entered; `body` is what Medusa would ignore and the plugin reads. */
export async function confirmReceipt(
  admin: HttpClient,
  returnId: string,
  body: unknown = {}
): Promise<void> {
  await admin.post(`/admin/returns/${returnId}/receive/confirm`, body)
}

/** Enters and confirms what came back. Items are order line ids. */
export async function receiveReturn(
  admin: HttpClient,
  returnId: string,
  receipt: Receipt,
  body: unknown = {}
): Promise<void> {
  await enterReceipt(admin, returnId, receipt)
  await confirmReceipt(admin, returnId, body)
}
