import type { MedusaContainer } from "@medusajs/framework/types"
import type { Refusal, RefusalDetail } from "../lifecycle/refusals"
import { readGraph } from "../workflows/support/graph"

/** Which details of refusals are ids, of what, and what a clerk calls it. */
const NAMED: Record<string, { entity: string; prefix: string; fields: string[] }> = {
  line: { entity: "order_line_item", prefix: "ordli_", fields: ["title"] },
  location: { entity: "stock_location", prefix: "sloc_", fields: ["name"] },
  item: { entity: "inventory_item", prefix: "iitem_", fields: ["title", "sku"] },
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
  for (const [detail, { entity, prefix, fields }] of Object.entries(NAMED)) {
    const ids = [...new Set(refusals.flatMap((refusal) => idIn(refusal, detail, prefix) ?? []))]
    const rows = await readGraph<Record<string, string | null>>(
      container,
      entity,
      ["id", ...fields],
      {
        id: ids,
      }
    )
    for (const row of rows) {
      const name = fields.map((field) => row[field]).find((value) => value)
      names.set(String(row.id), name ?? String(row.id))
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
