import { Badge } from "@medusajs/ui"
import type { ConditionView } from "../../../types/conditions"
import { Blank } from "./blank"

/** The merchant's grading of a unit, in its colour. */
export const ConditionBadge = ({ condition }: { condition: ConditionView | null }) =>
  condition === null ? (
    <Blank />
  ) : (
    <Badge size="2xsmall" color={condition.colour} className="text-nowrap">
      {condition.name}
    </Badge>
  )
