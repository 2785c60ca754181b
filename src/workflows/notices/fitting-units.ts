import type { MedusaContainer } from "@medusajs/framework/types"
import { isStanding, type NoticeSelection } from "../../lifecycle/notices"
import type { NoticeRecord } from "../../modules/serial/queries/notices"
import { serialService } from "../support/request"
import { resolveNumbers, theOneThat } from "../support/resolve-numbers"

/** What of a notice tells which units it is about. */
type Described = Pick<NoticeRecord, "id" | "selection">

/** Units that a notice is about and that have not been under it: the first so many, those on hand first. */
export async function fittingUnits(
  container: MedusaContainer,
  notice: Described,
  limit: number
): Promise<string[]> {
  const selection = await lookedForAgain(container, notice)
  return selection === null
    ? []
    : serialService(container).selectedUnits(selection, limit, notice.id)
}

/** How many units a notice is about that have not been under it. */
export async function countFitting(container: MedusaContainer, notice: Described): Promise<number> {
  const selection = await lookedForAgain(container, notice)
  return selection === null
    ? 0
    : (await serialService(container).selectionSums(selection, notice.id)).count
}

/**
 * The selection of a notice as it has to be asked for now: of one that names units, those that bear numbers which no unit
 * bore then; null when there are none.
 */
async function lookedForAgain(
  container: MedusaContainer,
  { selection }: Described
): Promise<NoticeSelection | null> {
  if (isStanding(selection)) {
    return selection
  }
  const { unknown_numbers: numbers = [], serial_ids: _, ...described } = selection
  const items = new Set(described.inventory_item_ids)
  const choose = theOneThat(({ inventory_item_id }) => items.has(inventory_item_id))
  const { known } = await resolveNumbers(container, numbers, choose)
  return known.length === 0
    ? null
    : { ...described, serial_ids: known.map(({ serial_id }) => serial_id) }
}
