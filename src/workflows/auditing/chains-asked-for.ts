import type { MedusaContainer } from "@medusajs/framework/types"
import { addDays } from "../../lifecycle/calendar"
import { refuse } from "../../lifecycle/refusals"
import type { ChainFilter } from "../../modules/serial/audit/chains"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { ExportAuditBody } from "../../types/audit"
import { unitsNamed } from "../notices/read-selection"
import { distinct } from "../support/graph"
import { theOneThat } from "../support/resolve-numbers"

/**
 * Which chains an export is asked for. Of a number that units of several items bear, the one of a named item is meant.
 * @throws invalid_request when the last day is before the first, unknown_serial, ambiguous_number, too_many_serials, the
 *   refusals of scans and ranges
 */
export async function chainsAskedFor(
  container: MedusaContainer,
  { serials, text, recorded_from, recorded_until, ...said }: ExportAuditBody
): Promise<ChainFilter> {
  const isReversed =
    recorded_from !== undefined && recorded_until !== undefined && recorded_until < recorded_from
  refuseIfAny(isReversed ? [refuse("invalid_request", null, { why: "days_reversed" })] : [])
  const isNamed = serials !== undefined || text !== undefined
  return {
    inventory_item_ids: said.inventory_item_ids,
    location_ids: said.location_ids,
    serial_ids: isNamed ? await idsOf(container, { serials, text }, said) : undefined,
    recorded_from: recorded_from && `${recorded_from}T00:00:00.000Z`,
    recorded_before: recorded_until && `${addDays(recorded_until, 1)}T00:00:00.000Z`,
  }
}

async function idsOf(
  container: MedusaContainer,
  named: Pick<ExportAuditBody, "serials" | "text">,
  { inventory_item_ids }: Pick<ExportAuditBody, "inventory_item_ids">
): Promise<string[]> {
  const items = new Set(inventory_item_ids)
  const choose = theOneThat(({ inventory_item_id }) => items.has(inventory_item_id))
  const { known, unknown } = await unitsNamed(container, named, choose)
  refuseIfAny(unknown.map((number) => refuse("unknown_serial", number)))
  return distinct(known)
}
