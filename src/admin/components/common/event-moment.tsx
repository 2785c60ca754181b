import { Text, Tooltip } from "@medusajs/ui"
import type { EventView } from "../../../types/serials"
import { useDay } from "../../hooks/use-day"
import { useT } from "../../i18n/use-t"

/** How long after it happened an event may be entered and still count as entered at once. */
const AT_ONCE_MS = 60_000

/** When an event happened, at the end of its line; and when it was entered, if that was later. */
export const EventMoment = ({
  event: { sequence, occurred_at, recorded_at },
}: {
  event: Pick<EventView, "sequence" | "occurred_at" | "recorded_at">
}) => {
  const t = useT()
  const day = useDay()
  const isBackdated = Math.abs(Date.parse(recorded_at) - Date.parse(occurred_at)) > AT_ONCE_MS
  return (
    <Tooltip
      content={
        isBackdated
          ? t("history.recorded", { date: day(recorded_at, { withTime: true }) })
          : t("history.sequence", { count: sequence })
      }
    >
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        <time dateTime={occurred_at}>{day(occurred_at, { withTime: true })}</time>
      </Text>
    </Tooltip>
  )
}
