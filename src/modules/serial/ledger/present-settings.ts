import type { Context } from "@medusajs/framework/types"
import { numberKeyOf } from "../../../lifecycle/policy"
import { refuse, type Refusal } from "../../../lifecycle/refusals"
import { changesBetween, type SerialState } from "../../../lifecycle/serial"
import { IDENTITY } from "../../../lifecycle/table/fields"
import { policiesOf } from "../queries/policies"
import { query } from "../sql"
import type { DecidedUnit } from "./decide-batches"
import type { RevertMode } from "./intents"

/** What a unit's values follow of the settings: its condition's grade, the scope and the form of its number. */
type Followed = Partial<Pick<SerialState, "is_sellable_condition" | "scope_key" | "normalized">>

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
  const { gradeOf, goneOf } = await gradesByNow(context, units)
  const numberOf = await numbersByNow(context, units.filter(isNumbered))
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
      ...(graded ? gradeOf(after) : {}),
      ...(numbered ? numberOf(after) : {}),
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

async function gradesByNow(context: Context, units: readonly DecidedUnit[]) {
  const ids = [...new Set(units.flatMap(conditionsOf))]
  const conditions =
    ids.length === 0
      ? []
      : await query<{ id: string; is_sellable: boolean }>(
          context,
          `select id, is_sellable from serial_condition where id = any(?) and deleted_at is null order by id for share`,
          [ids]
        )
  const sellable = new Map(conditions.map(({ id, is_sellable }) => [id, is_sellable]))
  return {
    gradeOf: ({ condition_id }: SerialState): Followed => {
      const is_sellable_condition = condition_id === null ? true : sellable.get(condition_id)
      return is_sellable_condition === undefined ? {} : { is_sellable_condition }
    },
    goneOf: (unit: DecidedUnit) => conditionsOf(unit).find((id) => !sellable.has(id)),
  }
}

async function numbersByNow(context: Context, units: readonly DecidedUnit[]) {
  const items = [...new Set(units.map(({ after }) => after.inventory_item_id))]
  const policies = new Map(
    (await policiesOf(context, items)).map(({ inventory_item_id, policy }) => [
      inventory_item_id,
      policy,
    ])
  )
  return ({ inventory_item_id, number }: SerialState): Followed =>
    numberKeyOf(policies.get(inventory_item_id)!, inventory_item_id, number)
}
