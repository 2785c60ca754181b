import { Badge, StatusBadge } from "@medusajs/ui"
import type { ComponentProps } from "react"
import type { CountOutcome, CountStatus } from "../../../lifecycle/counts"
import { useNumber } from "../../hooks/use-number"
import { useT } from "../../i18n/use-t"

const STATUS_COLOURS = {
  open: "blue",
  reviewing: "orange",
  closed: "green",
  cancelled: "grey",
} as const satisfies Record<CountStatus, string>

/** Where a count stands. */
export const CountStatusBadge = ({ status }: { status: CountStatus }) => {
  const t = useT()
  return (
    <StatusBadge color={STATUS_COLOURS[status]} className="text-nowrap">
      {t(`count.statuses.${status}`)}
    </StatusBadge>
  )
}

const OUTCOME_COLOURS: Record<CountOutcome, ComponentProps<typeof Badge>["color"]> = {
  found: "green",
  missing: "red",
  misplaced: "orange",
  found_lost: "purple",
  moved_since: "blue",
  unexpected: "orange",
  unknown: "grey",
}

/** How many units came to an outcome, in its colour. */
export const OutcomeCount = ({ outcome, count }: { outcome: CountOutcome; count: number }) => {
  const number = useNumber()
  return (
    <Badge size="2xsmall" color={OUTCOME_COLOURS[outcome]} className="tabular-nums">
      {number(count)}
    </Badge>
  )
}
