import type { MedusaContainer } from "@medusajs/framework/types"
import { gtin14 } from "../../lifecycle/gs1-writing"
import { parseScan, type Scan } from "../../lifecycle/scan"
import { currentMoment } from "../../modules/serial/queries/availability-sql"
import type { SerialMatch } from "../../modules/serial/queries/lookup"
import { SerialRefusalError } from "../../modules/serial/refusal-error"
import type { LookupResponse } from "../../types/serials"
import { itemsOfGtins } from "../../workflows/support/gtins"
import { serialService } from "../../workflows/support/request"
import { namesOf } from "./names"
import { serialViews } from "./serial-view"

/**
 * Finds the units that a scan may mean, and the items whose GTIN it carries. A plain number that could also be a GS1
 * element string, or a GTIN by itself, is taken for that when no unit bears it; a GTIN chooses among units of the same
 * number.
 * @throws SerialRefusalError when the scan cannot be read
 */
export async function lookUpScan(
  container: MedusaContainer,
  text: string
): Promise<LookupResponse> {
  const moment = currentMoment()
  const read = parseScan(text, moment)
  if (!read.ok) {
    throw new SerialRefusalError([read.refusal])
  }
  const { number, gtin, alternative } = read.scan
  const direct = await unitsOf(container, number)
  const other = direct.length > 0 ? [] : await unitsOf(container, alternative?.number)
  const units = direct.length > 0 ? direct : other
  const said = gtin ?? (direct.length > 0 ? undefined : gtinOf(read.scan))
  const items = said === undefined ? [] : await itemsOf(container, said)
  const ofItems = units.filter(({ inventory_item_id }) => items.includes(inventory_item_id))
  // A unit that became one of another item still has its label.
  const found = ofItems.length > 0 ? ofItems : units
  const [views, names] = await Promise.all([
    serialViews(container, found, moment),
    namesOf(container, { items }),
  ])
  const matches = views.map((view, index) => ({ ...view, matched_by: found[index].matched_by }))
  return { scan: read.scan, matches, items: items.flatMap((id) => names.item(id) ?? []) }
}

async function unitsOf(
  container: MedusaContainer,
  number: string | undefined
): Promise<SerialMatch[]> {
  return number ? serialService(container).lookUpNumber(number) : []
}

/** The GTIN that a plain number may carry, or be. */
function gtinOf({ kind, number, alternative }: Scan): string | undefined {
  return alternative?.gtin ?? (kind === "number" ? (gtin14(number) ?? undefined) : undefined)
}

async function itemsOf(container: MedusaContainer, gtin: string): Promise<string[]> {
  return (await itemsOfGtins(container, [gtin])).get(gtin) ?? []
}
