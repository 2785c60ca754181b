import { Text } from "@medusajs/ui"
import { STATUS_NAMES } from "../../../lifecycle/statuses"
import { useNumber } from "../../hooks/use-number"
import { useT } from "../../i18n/use-t"
import { SerialStatus } from "../common/serial-status"

/** How many units stand in which status; statuses without units are left out. */
export const StatusCounts = ({ counts }: { counts: Record<string, number> }) => {
  const t = useT()
  const number = useNumber()
  const present = STATUS_NAMES.filter((status) => status !== "void" && (counts[status] ?? 0) > 0)
  if (present.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {t("tracking.noUnits")}
      </Text>
    )
  }
  return (
    <dl className="flex flex-wrap gap-x-4 gap-y-2">
      {present.map((status) => (
        <div key={status} className="flex items-center gap-x-1.5">
          <dt>
            <SerialStatus status={status} />
          </dt>
          <dd className="txt-compact-small-plus text-ui-fg-base tabular-nums">
            {number(counts[status])}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Counts of an item by status, over all places. */
export function countsByStatus(
  counts: readonly { status: string; count: number }[]
): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const { status, count } of counts) {
    sums[status] = (sums[status] ?? 0) + count
  }
  return sums
}
