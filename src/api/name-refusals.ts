import type { MedusaContainer } from "@medusajs/framework/types"
import { ITEM_NAME_FIELDS, itemName, type ItemOfMedusa } from "../lifecycle/item-names"
import type { Refusal, RefusalDetail } from "../lifecycle/refusals"
import { lineName } from "../workflows/orders/order-lines"
import { readGraph } from "../workflows/support/graph"

/** What a detail of refusals is the id of, and what a clerk calls that. */
interface Naming {
  entity: string
  prefix: string
  fields: readonly string[]
  nameOf(row: Row): string | null
}

type Row = { [field: string]: string | null }

const NAMED: Record<string, Naming> = {
  line: {
    entity: "order_line_item",
    prefix: "ordli_",
    fields: ["id", "title", "product_title", "variant_title"],
    nameOf: (line) => lineName(line as Parameters<typeof lineName>[0]),
  },
  location: {
    entity: "stock_location",
    prefix: "sloc_",
    fields: ["id", "name"],
    nameOf: ({ name }) => name ?? null,
  },
  item: {
    entity: "inventory_item",
    prefix: "iitem_",
    fields: ITEM_NAME_FIELDS,
    nameOf: (item) => itemName(item as ItemOfMedusa) ?? item.sku ?? null,
  },
}

/**
 * Puts names where refusals have ids, since a clerk reads them; the ids stay beside as `{detail}_id`. One bulk query a
 * kind, and none when there is nothing to name.
 */
export async function nameRefusals(
  container: MedusaContainer,
  refusals: readonly Refusal[]
): Promise<Refusal[]> {
  const names = new Map<string, string>()
  for (const [detail, { entity, prefix, fields, nameOf }] of Object.entries(NAMED)) {
    const ids = [...new Set(refusals.flatMap((refusal) => idIn(refusal, detail, prefix) ?? []))]
    for (const row of await readGraph<Row>(container, entity, fields, { id: ids })) {
      names.set(String(row.id), nameOf(row) ?? String(row.id))
    }
  }
  return refusals.map((refusal) => named(refusal, names))
}

function idIn({ detail }: Refusal, name: string, prefix: string): string | null {
  const value = detail?.[name]
  return typeof value === "string" && value.startsWith(prefix) ? value : null
}

function named(refusal: Refusal, names: ReadonlyMap<string, string>): Refusal {
  const entries = Object.entries(refusal.detail ?? {}).flatMap(
    ([key, value]): [string, RefusalDetail[string]][] => {
      const name = key in NAMED ? names.get(String(value)) : undefined
      return name === undefined
        ? [[key, value]]
        : [
            [key, name],
            [`${key}_id`, value],
          ]
    }
  )
  return entries.length === 0 ? refusal : { ...refusal, detail: Object.fromEntries(entries) }
}
