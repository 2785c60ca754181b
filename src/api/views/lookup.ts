import type { MedusaContainer } from "@medusajs/framework/types"
import { parseScan } from "../../lifecycle/scan"
import { currentMoment } from "../../modules/serial/queries/availability-sql"
import type { SerialMatch } from "../../modules/serial/queries/lookup"
import { SerialRefusalError } from "../../modules/serial/refusal-error"
import type { LookupResponse } from "../../types/api"
import { serialService } from "../../workflows/support/request"
import { readGraph } from "../../workflows/support/graph"
import { serialViews } from "./serial-view"

/**
 * Finds the units that a scan may mean. A plain number that could also be a GS1 element string is taken for that when
 * no unit bears it; a GTIN chooses among units of the same number.
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
  const direct = await matchesOf(container, number, gtin)
  const found =
    direct.length > 0 ? direct : await matchesOf(container, alternative?.number, alternative?.gtin)
  const views = await serialViews(container, found, moment)
  const matches = views.map((view, index) => ({ ...view, matched_by: found[index].matched_by }))
  return { scan: read.scan, matches }
}

async function matchesOf(
  container: MedusaContainer,
  number: string | undefined,
  gtin: string | undefined
): Promise<SerialMatch[]> {
  const matches = number ? await serialService(container).lookUpNumber(number) : []
  if (gtin === undefined || matches.length < 2) {
    return matches
  }
  const items = await itemsOfGtin(container, gtin)
  const ofGtin = matches.filter(({ inventory_item_id }) => items.includes(inventory_item_id))
  return ofGtin.length > 0 ? ofGtin : matches
}

interface Variant {
  inventory_items?: { inventory_item_id: string }[]
}

/** The items of the variants that bear a GTIN; shops store it with or without its leading zeros. */
async function itemsOfGtin(container: MedusaContainer, gtin: string): Promise<string[]> {
  const forms = [14, 13, 12, 8]
    .filter((length) => /^0*$/.test(gtin.slice(0, gtin.length - length)))
    .map((length) => gtin.slice(-length))
  const variants = await Promise.all(
    ["barcode", "ean", "upc"].map((field) =>
      readGraph<Variant>(container, "product_variant", ["inventory_items.inventory_item_id"], {
        [field]: forms,
      })
    )
  )
  return variants
    .flat()
    .flatMap(({ inventory_items = [] }) => inventory_items.map((part) => part.inventory_item_id))
}
