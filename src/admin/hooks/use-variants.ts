import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { request, sdk } from "../lib/client"

/** A variant as it is offered to a clerk. */
export interface OfferedVariant {
  id: string
  title: string | null
  sku: string | null
  product?: { title: string } | null
}

const VARIANT = "id,title,sku,product.title"

/** Variants whose title or SKU contains a text. */
export const useVariantSearch = (q: string) =>
  useQuery({
    queryKey: ["product_variants", "list", "serials_search", q],
    queryFn: async () => {
      const { variants } = await sdk.admin.productVariant.list({
        q: q === "" ? undefined : q,
        limit: 20,
        fields: VARIANT,
      })
      return variants as OfferedVariant[]
    },
    placeholderData: keepPreviousData,
  })

/** The one variant that bears a scanned code as its barcode, EAN, UPC or SKU; null when none or several do. */
export async function variantOfCode(code: string): Promise<OfferedVariant | null> {
  for (const field of ["barcode", "ean", "upc", "sku"]) {
    const { variants } = await request<{ variants: OfferedVariant[] }>({
      path: "/admin/product-variants",
      query: { [field]: code, fields: VARIANT, limit: 2 },
    })
    if (variants.length > 0) {
      return variants.length === 1 ? (variants[0] ?? null) : null
    }
  }
  return null
}

/** The variants that consist of an item, alone or with others, and whose stock Medusa manages. */
export async function variantsOfItem(itemId: string): Promise<OfferedVariant[]> {
  const fields = [...VARIANT.split(","), "manage_inventory"].map((field) => `variants.${field}`)
  const { inventory_item } = await request<{
    inventory_item: { variants?: (OfferedVariant & { manage_inventory: boolean })[] }
  }>({
    path: `/admin/inventory-items/${itemId}`,
    query: { fields: ["id", ...fields].join(",") },
  })
  return (inventory_item.variants ?? []).filter(({ manage_inventory }) => manage_inventory)
}
