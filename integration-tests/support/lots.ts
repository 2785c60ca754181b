import { createProduct } from "../../scripts/store-client"
import type { OperationResponse } from "../../src/types/operations"
import type { ReceiveBody } from "../../src/types/receiving"
import type { TestStore } from "./store"
import { trackItem } from "./tracking"

let made = 0

/** A GTIN-13, with its check digit, that no other variant has; before it a zero, it is the 14 digits of a label. */
export function newGtin13(): string {
  made += 1
  const digits = `950600${200_000 + made}`
  const sum = [...digits].reduce((all, digit, at) => all + Number(digit) * (at % 2 ? 3 : 1), 0)
  return `${digits}${(10 - (sum % 10)) % 10}`
}

/** A tracked item whose variant bears what is said in the fields of its bar codes. */
export async function labelledItem(
  { admin, ids, ...store }: TestStore,
  title: string,
  fields: { barcode?: string; ean?: string; upc?: string }
) {
  const locationId = ids.locations[0]!.id
  made += 1
  const name = `${title} ${made}`
  const product = await createProduct(admin, ids, {
    title: name,
    variants: [{ sku: name, price: 10, stock: { [locationId]: 0 } }],
  })
  const [variant] = product.variants
  const itemId = variant!.inventoryItemIds[0]!
  await admin.post(`/admin/products/${product.id}/variants/${variant!.id}`, fields)
  await trackItem({ admin, ids, ...store }, itemId)
  return {
    itemId,
    locationId,
    sku: variant!.sku,
    receive: (serials: ReceiveBody["serials"], body: Partial<ReceiveBody> = {}) =>
      admin.post<OperationResponse>("/admin/serials/receive", {
        inventory_item_id: itemId,
        location_id: locationId,
        serials,
        ...body,
      }),
  }
}
