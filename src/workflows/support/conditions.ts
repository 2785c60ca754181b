import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "../../lifecycle/refusals"
import type { SerialState } from "../../lifecycle/serial"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import { serialService } from "./request"

/** Conditions by id, as the fields that a serial takes from them. */
export interface Grades {
  of(conditionId: string): Pick<SerialState, "condition_id" | "is_sellable_condition">
}

/** Reads the conditions that a request names. @throws unknown_condition */
export async function gradesOf(
  container: MedusaContainer,
  named: readonly (string | null | undefined)[]
): Promise<Grades> {
  const ids = [...new Set(named.filter((id): id is string => Boolean(id)))]
  const conditions =
    ids.length === 0 ? [] : await serialService(container).listSerialConditions({ id: ids })
  const sellable = new Map(conditions.map(({ id, is_sellable }) => [id, is_sellable]))
  refuseIfAny(
    ids
      .filter((id) => !sellable.has(id))
      .map((condition) => refuse("unknown_condition", null, { condition }))
  )
  return {
    of: (condition_id) => ({
      condition_id,
      is_sellable_condition: sellable.get(condition_id) ?? true,
    }),
  }
}
