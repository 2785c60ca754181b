import type { MedusaContainer } from "@medusajs/framework/types"
import { gtin14, gtinForms } from "../../lifecycle/gs1-writing"
import { ITEM_NAME_FIELDS, itemName, type NamedVariant } from "../../lifecycle/item-names"
import { byId, distinct, inParts, readGraph } from "./graph"

/** Where a variant may bear its GTIN; shops keep it with or without its leading zeros. */
export const GTIN_FIELDS = ["ean", "upc", "barcode"] as const

interface Part {
  inventory_item_id: string
  required_quantity: number
}

type Variant = NamedVariant &
  Partial<Record<(typeof GTIN_FIELDS)[number], string | null>> & {
    inventory_items?: Part[]
  }

const PARTS = ["inventory_items.inventory_item_id", "inventory_items.required_quantity"]

/** Whether one unit of an item is the whole variant: a kit, or a pack of ten, has a bar code of its own. */
export function isSoldAlone({
  inventory_items: parts = [],
}: {
  inventory_items?: Pick<Part, "required_quantity">[]
}): boolean {
  return parts.length === 1 && Number(parts[0].required_quantity) === 1
}

/**
 * The items of the variants that bear GTINs, by the GTIN's 14 digits; what no variant bears has no entry. Three indexed
 * statements, however many GTINs.
 */
export async function itemsOfGtins(
  container: MedusaContainer,
  gtins: readonly string[]
): Promise<Map<string, string[]>> {
  const forms = distinct(gtins).flatMap(gtinForms)
  const found = await Promise.all(
    GTIN_FIELDS.map((field) =>
      inParts(forms, (some) =>
        readGraph<Variant>(container, "product_variant", [field, ...PARTS], { [field]: some })
      )
    )
  )
  const pairs = found.flatMap((variants, place) =>
    variants
      .filter(isSoldAlone)
      .map((variant) => [gtin14(variant[GTIN_FIELDS[place]]), itemOf(variant)] as const)
  )
  const items = new Map<string, string[]>()
  for (const [gtin, item] of pairs) {
    if (gtin !== null) {
      items.set(gtin, distinct([...(items.get(gtin) ?? []), item]))
    }
  }
  return items
}

/** A variant that bears a GTIN, with what a storefront shows of its product. */
export interface LinkedVariant {
  id: string
  title: string | null
  inventory_items?: Part[]
  product: {
    id: string
    handle: string
    title: string
    thumbnail: string | null
    status: string
    sales_channels?: ({ id: string } | null)[]
  } | null
}

const LINKED = [
  "id",
  "title",
  ...PARTS,
  ...["id", "handle", "title", "thumbnail", "status", "sales_channels.id"].map(
    (field) => `product.${field}`
  ),
]

/** The variants that bear a GTIN of 14 digits, packs and kits as well. The same three indexed statements for any GTIN. */
export async function variantsOfGtin(
  container: MedusaContainer,
  gtin: string
): Promise<LinkedVariant[]> {
  const found = await Promise.all(
    GTIN_FIELDS.map((field) =>
      readGraph<LinkedVariant>(container, "product_variant", LINKED, { [field]: gtinForms(gtin) })
    )
  )
  return [...byId(found.flat()).values()]
}

/** The GTINs that an item's units bear, with its title or SKU; none where no variant of it has one. */
export async function gtinsOfItem(
  container: MedusaContainer,
  itemId: string
): Promise<{ name: string; gtins: string[] }> {
  const [item] = await readGraph<Item>(container, "inventory_item", ITEM_FIELDS, { id: [itemId] })
  const variants = (item?.variants ?? []).filter(
    (variant): variant is Variant => variant !== null && isSoldAlone(variant)
  )
  const said = variants.flatMap((variant) => GTIN_FIELDS.map((field) => gtin14(variant[field])))
  return { name: (item && itemName(item)) ?? item?.sku ?? itemId, gtins: distinct(said) }
}

interface Item {
  title: string | null
  sku: string | null
  variants?: (Variant | null)[]
}

const ITEM_FIELDS = [
  ...ITEM_NAME_FIELDS,
  ...GTIN_FIELDS.map((field) => `variants.${field}`),
  "variants.inventory_items.required_quantity",
]

/** The item of a variant that is sold alone. */
export function itemOf({ inventory_items: parts = [] }: Pick<Variant, "inventory_items">): string {
  return parts[0].inventory_item_id
}
