import type { Context } from "@medusajs/framework/types"
import { refuse, type Refusal } from "../../../lifecycle/refusals"
import { changesBetween, type SerialState } from "../../../lifecycle/serial"
import { IDENTITY } from "../../../lifecycle/table/fields"
import type { DecidedUnit } from "./decide-batches"
import type { RevertMode } from "./intents"
import { settingsNow, type SettingsNow } from "./settings-now"

/**
 * Former values as they are under the settings by now: a condition may have been graded anew or deleted since, and numbers
 * may be compared otherwise. Conditions are locked, so that who regrades one waits for these units.
 * @returns the units, and `unknown_condition` for those whose former condition is gone; a compensation puts these back as
 *   they were
 */
export async function underPresentSettings(
  context: Context,
  units: readonly DecidedUnit[],
  mode: RevertMode
): Promise<{ units: DecidedUnit[]; refusals: Refusal[] }> {
  const settings = await settingsNow(context, {
    items: units.filter(isNumbered).map(({ after }) => after.inventory_item_id),
    conditions: units.flatMap(conditionsOf),
  })
  const goneOf = (unit: DecidedUnit) =>
    conditionsOf(unit).find((id) => settings.isSellable(id) === undefined)
  const refusals: Refusal[] = []
  const followed = units.flatMap((unit) => {
    const { id, before, after } = unit
    const [graded, numbered] = [isGraded(unit), isNumbered(unit)]
    const gone = mode === "strict" ? goneOf(unit) : undefined
    if (gone !== undefined) {
      refusals.push(refuse("unknown_condition", after.number, { condition: gone }, id))
      return []
    }
    if (!graded && !numbered) {
      return [unit]
    }
    const now = {
      ...after,
      ...(graded ? gradeBy(settings, after) : {}),
      ...(numbered ? settings.numberKey(after.inventory_item_id, after.number) : {}),
    }
    return [{ ...unit, after: now, changes: changesBetween(before?.state ?? after, now) }]
  })
  return { units: followed, refusals }
}

/** A void record is not graded anew with its condition: it follows when it lives again. */
function isGraded({ changes }: DecidedUnit): boolean {
  return changes.condition_id !== undefined || changes.status?.[0] === "void"
}

/** The conditions that a unit gets back: its own, and the one that it is to have from its return. */
function conditionsOf(unit: DecidedUnit): string[] {
  const { changes, after } = unit
  const own = isGraded(unit) ? after.condition_id : null
  const announced = changes.return_condition_id === undefined ? null : after.return_condition_id
  return [own, announced].filter((id) => id !== null)
}

/** A void number lives again by this, too; the number of one that becomes void is nobody's. */
function isNumbered({ changes, after }: DecidedUnit): boolean {
  return (
    after.status !== "void" &&
    (changes.status?.[0] === "void" || IDENTITY.some((field) => changes[field] !== undefined))
  )
}

/** The grade of a condition that is gone stays what it was. */
function gradeBy(settings: SettingsNow, { condition_id }: SerialState): Partial<SerialState> {
  const is_sellable_condition = settings.isSellable(condition_id)
  return is_sellable_condition === undefined ? {} : { is_sellable_condition }
}
