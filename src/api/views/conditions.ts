import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "../../lifecycle/refusals"
import type { ConditionView } from "../../types/conditions"
import { refuseWith, serialService } from "../../workflows/support/request"
import { conditionView } from "./names"

/** All conditions, by rank and name. They are few: a merchant thinks of each. */
export async function conditionViews(container: MedusaContainer): Promise<ConditionView[]> {
  const order = { rank: "ASC", name: "ASC" } as const
  const conditions = await serialService(container).listSerialConditions({}, { order })
  return conditions.map(conditionView)
}

/** One condition. @throws SerialRefusalError unknown_condition */
export async function oneCondition(container: MedusaContainer, id: string): Promise<ConditionView> {
  const [condition] = await serialService(container).listSerialConditions({ id })
  return condition
    ? conditionView(condition)
    : refuseWith(refuse("unknown_condition", null, { condition: id }))
}
