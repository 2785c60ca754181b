import type { MedusaContainer } from "@medusajs/framework/types"
import type { NoticeSelection } from "../../lifecycle/notices"
import { parseNumbers } from "../../lifecycle/ranges"
import { refuse } from "../../lifecycle/refusals"
import { MAX_SERIALS } from "../../lifecycle/unit-details"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { NoticedUnitsBody, NoticeSelectionBody } from "../../types/notices"
import { distinct, readGraph } from "../support/graph"
import { refuseTooMany, serialService } from "../support/request"
import { resolveNumbers, theOneThat, type Choice, type Named } from "../support/resolve-numbers"

/**
 * Reads which units a notice is to be about. Of a number that units of several items bear, the one of a selected item is
 * meant. Numbers that no unit bears are kept: they may come.
 * @throws nothing_selected when nothing is said, unknown_item, ambiguous_number, too_many_serials, period_reversed, the
 *   refusals of scans and ranges
 */
export async function readSelection(
  container: MedusaContainer,
  { serials, text, ...described }: NoticeSelectionBody
): Promise<NoticeSelection> {
  const { inventory_item_ids, received_from, received_until } = described
  const isNamed = serials !== undefined || text !== undefined
  const isDescribed = Object.values(described).some((value) => value !== undefined)
  refuseIfAny(isNamed || isDescribed ? [] : [refuse("nothing_selected")])
  refuseIfAny(
    received_from !== undefined && received_until !== undefined && received_until < received_from
      ? [refuse("invalid_request", null, { why: "period_reversed" })]
      : []
  )
  await refuseUnknownItems(container, inventory_item_ids ?? [])
  const said = Object.fromEntries(
    Object.entries(described).map(([name, value]) => [
      name,
      Array.isArray(value) ? distinct(value) : value,
    ])
  ) as Omit<NoticeSelection, "serial_ids">
  if (!isNamed) {
    return said
  }
  const items = new Set(inventory_item_ids)
  const { known, unknown } = await unitsNamed(
    container,
    { serials, text },
    theOneThat(({ inventory_item_id }) => items.has(inventory_item_id))
  )
  return {
    ...said,
    serial_ids: distinct(known),
    unknown_numbers: distinct(unknown),
  }
}

/** The units that a request names, by their ids, and the numbers that no unit bears. */
export interface UnitsNamed {
  known: string[]
  unknown: string[]
}

/**
 * Finds the units that a request names by scans, ids, and numbers and ranges as they were typed.
 * @throws ambiguous_number, too_many_serials, unknown_serial for an id, the refusals of scans and ranges
 */
export async function unitsNamed(
  container: MedusaContainer,
  { serials = [], text = "" }: NoticedUnitsBody,
  choose: Choice
): Promise<UnitsNamed> {
  const typed = parseNumbers(text, { limit: MAX_SERIALS })
  refuseIfAny(typed.refusals)
  const named: Named[] = [...serials, ...typed.numbers]
  refuseTooMany(named.length)
  const { known, unknown, refusals } = await resolveNumbers(container, named, choose)
  refuseIfAny(refusals)
  const ids = known.map(({ serial_id }) => serial_id)
  const standing = await serialService(container).standingOf(ids)
  const existing = new Set(standing.map(({ id }) => id))
  refuseIfAny(
    known
      .filter(({ serial_id }) => !existing.has(serial_id))
      .map(({ number }) => refuse("unknown_serial", number))
  )
  return { known: ids, unknown: unknown.map(({ number }) => number) }
}

async function refuseUnknownItems(
  container: MedusaContainer,
  ids: readonly string[]
): Promise<void> {
  const found = await readGraph<{ id: string }>(container, "inventory_item", ["id"], {
    id: distinct(ids),
  })
  const known = new Set(found.map(({ id }) => id))
  refuseIfAny(
    distinct(ids)
      .filter((id) => !known.has(id))
      .map((item) => refuse("unknown_item", null, { item }))
  )
}
