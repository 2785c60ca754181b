import type { MedusaContainer } from "@medusajs/framework/types"
import { gtin14 } from "../../lifecycle/gs1-writing"
import type { SerialRecord } from "../../modules/serial/queries/record"
import { byId, distinct, readGraph } from "../../workflows/support/graph"
import { GTIN_FIELDS, isSoldAlone } from "../../workflows/support/gtins"
import { serialService } from "../../workflows/support/request"
import type { LabelUnit } from "../papers/label"

interface Item {
  id: string
  title: string | null
  sku: string | null
  variants?: (Variant | null)[]
}

interface Variant {
  title: string | null
  barcode: string | null
  ean: string | null
  upc: string | null
  product: { title: string } | null
  inventory_items?: { required_quantity: number }[]
}

const FIELDS = [
  "id",
  "title",
  "sku",
  "variants.title",
  "variants.barcode",
  "variants.ean",
  "variants.upc",
  "variants.product.title",
  "variants.inventory_items.required_quantity",
]

/** What labels say of some units, in the order given; the same few statements for one and for thousands. */
export async function labelUnits(
  container: MedusaContainer,
  ids: readonly string[]
): Promise<LabelUnit[]> {
  const page = { limit: ids.length, offset: 0 }
  const { serials } = await serialService(container).findSerials({ ids }, page)
  const itemIds = distinct(serials.map((record) => record.inventory_item_id))
  const items = byId(await readGraph<Item>(container, "inventory_item", FIELDS, { id: itemIds }))
  const records = byId(serials)
  return ids.flatMap((id) => {
    const record = records.get(id)
    return record === undefined ? [] : [labelUnit(record, items.get(record.inventory_item_id))]
  })
}

function labelUnit(record: SerialRecord, item: Item | undefined): LabelUnit {
  const { id, number, lot, expires_on } = record
  const [variant] = soldAlone(item)
  return {
    id,
    number,
    lot,
    expires_on,
    title: variant?.product?.title ?? item?.title ?? null,
    sku: item?.sku ?? null,
    gtin: gtinOf(item),
  }
}

/** The variants that one unit of an item is; those of which it is a part have bar codes of their own. */
function soldAlone(item: Item | undefined): Variant[] {
  return (item?.variants ?? []).filter(
    (variant): variant is Variant => variant !== null && isSoldAlone(variant)
  )
}

function gtinOf(item: Item | undefined): string | null {
  const texts = soldAlone(item).flatMap((variant) => GTIN_FIELDS.map((field) => variant[field]))
  return texts.map(gtin14).find((gtin) => gtin !== null) ?? null
}
