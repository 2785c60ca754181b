import type { HttpTypes } from "@medusajs/framework/types"
import type { HttpClient } from "./http-client"
import type { StoreIds } from "./store-setup"

export type VariantSetup = {
  title?: string
  sku: string
  price?: number
  /** Pieces on stock by location id; the level is made with it. */
  stock?: Record<string, number>
  manageInventory?: boolean
  allowBackorder?: boolean
  /** Of a kit: the inventory items it consists of. Otherwise Medusa makes the variant's own item. */
  parts?: { inventoryItemId: string; quantity: number }[]
  /** What the code on its box says. */
  ean?: string
}

export type ProductSetup = {
  title: string
  description?: string
  /** What its variants differ in. */
  option?: string
  variants: VariantSetup[]
}

/** What tests and flows need of a variant; a kit has several inventory items. */
export type CreatedVariant = {
  id: string
  sku: string
  title: string
  inventoryItemIds: string[]
}

export type CreatedProduct = { id: string; variants: CreatedVariant[] }

/** Creates a published product with prices and stock in the store's channel. */
export async function createProduct(
  admin: HttpClient,
  store: StoreIds,
  setup: ProductSetup
): Promise<CreatedProduct> {
  const titles = setup.variants.map((variant) => variant.title ?? variant.sku)
  const option = setup.option ?? "Variant"
  const { product } = await admin.post<HttpTypes.AdminProductResponse>("/admin/products", {
    title: setup.title,
    description: setup.description,
    status: "published",
    shipping_profile_id: store.shippingProfileId,
    sales_channels: [{ id: store.salesChannelId }],
    options: [{ title: option, values: titles }],
    variants: setup.variants.map((variant, index) => ({
      title: titles[index],
      sku: variant.sku,
      ean: variant.ean,
      options: { [option]: titles[index] },
      manage_inventory: variant.manageInventory ?? true,
      allow_backorder: variant.allowBackorder ?? false,
      prices: [{ currency_code: store.currency, amount: variant.price ?? 100 }],
      ...(variant.parts && {
        inventory_items: variant.parts.map((part) => ({
          inventory_item_id: part.inventoryItemId,
          required_quantity: part.quantity,
        })),
      }),
    })),
  })
  const created = await retrieveProduct(admin, product.id)
  // Medusa answers them in any order: those of one product are made in the same millisecond.
  const variants = setup.variants.map(({ sku }) => created.variants.find((one) => one.sku === sku)!)
  for (const [at, { stock = {} }] of setup.variants.entries()) {
    const itemId = variants[at]!.inventoryItemIds[0]
    for (const [locationId, quantity] of Object.entries(stock)) {
      await setStock(admin, itemId!, locationId, quantity)
    }
  }
  return { ...created, variants }
}

async function retrieveProduct(admin: HttpClient, id: string): Promise<CreatedProduct> {
  const { product } = await admin.get<HttpTypes.AdminProductResponse>(
    `/admin/products/${id}?fields=id,variants.id,variants.sku,variants.title,*variants.inventory_items`
  )
  return {
    id,
    variants: (product.variants ?? []).map((variant) => ({
      id: variant.id,
      sku: variant.sku ?? "",
      title: variant.title ?? "",
      inventoryItemIds: (variant.inventory_items ?? []).map((item) => item.inventory_item_id),
    })),
  }
}

/** Makes the item's level at the location, or sets its quantity. */
export async function setStock(
  admin: HttpClient,
  inventoryItemId: string,
  locationId: string,
  quantity: number
): Promise<void> {
  const levels = `/admin/inventory-items/${inventoryItemId}/location-levels`
  const existing = await readStock(admin, inventoryItemId, locationId)
  if (existing) {
    await admin.post(`${levels}/${locationId}`, { stocked_quantity: quantity })
  } else {
    await admin.post(levels, { location_id: locationId, stocked_quantity: quantity })
  }
}

export type StockLevel = { stocked: number; reserved: number; available: number }

/** Medusa's quantities of an item at a location, or undefined where it has no level. */
export async function readStock(
  admin: HttpClient,
  inventoryItemId: string,
  locationId: string
): Promise<StockLevel | undefined> {
  const { inventory_levels } = await admin.get<HttpTypes.AdminInventoryLevelListResponse>(
    `/admin/inventory-items/${inventoryItemId}/location-levels?location_id=${locationId}`
  )
  const level = inventory_levels[0]
  return (
    level && {
      stocked: level.stocked_quantity,
      reserved: level.reserved_quantity,
      available: level.available_quantity ?? level.stocked_quantity - level.reserved_quantity,
    }
  )
}
