import type { ReactNode } from "react"
import { Link } from "react-router-dom"
import { ON_HAND_STATUSES, STATUS_NAMES } from "../../../lifecycle/statuses"
import type { AttentionResponse } from "../../../types/attention"
import { useNumber } from "../../hooks/use-number"
import { useT } from "../../i18n/use-t"
import { filtered, paths } from "../../lib/paths"
import { SerialStatus } from "../common/serial-status"
import { TO_LIST } from "./attention-cards"

/** How many locations are named; the list's filter knows the others. */
const NAMED_LOCATIONS = 6

/** Figures side by side; each brings the padding that aligns it with what stands above. */
const ROW = "flex flex-wrap items-center gap-x-2 gap-y-1"

/** How many units stand in which status, and how many are on hand at which location: each a way to their list. */
export const Whereabouts = ({ answer }: { answer: AttentionResponse }) => {
  const t = useT()
  const counts = new Map(answer.statuses.map(({ status, count }) => [status, count]))
  const present = STATUS_NAMES.filter((status) => counts.has(status))
  const locations = answer.locations.slice(0, NAMED_LOCATIONS)
  if (present.length === 0) {
    return null
  }
  return (
    <div className="flex flex-col gap-y-1 px-4 py-3">
      <ul className={ROW} aria-label={t("attention.whereabouts")}>
        {present.map((status) => (
          <Count
            key={status}
            to={filtered(paths.serials(), { status: [status] })}
            count={counts.get(status)}
          >
            <SerialStatus status={status} />
          </Count>
        ))}
      </ul>
      <ul className={ROW} aria-label={t("attention.onHand")}>
        {locations.map(({ location, on_hand }) => (
          <Count
            key={location.id}
            to={filtered(paths.serials(), {
              location_id: [location.id],
              status: ON_HAND_STATUSES,
            })}
            count={on_hand}
          >
            <span className="txt-compact-small text-ui-fg-subtle">
              {t("attention.onHandAt", { place: location.name })}
            </span>
          </Count>
        ))}
      </ul>
    </div>
  )
}

const Count = ({
  to,
  count = 0,
  children,
}: {
  to: string
  count?: number
  children: ReactNode
}) => {
  const number = useNumber()
  return (
    <li>
      <Link
        to={to}
        state={TO_LIST}
        className="hover:bg-ui-bg-base-hover transition-fg flex items-center gap-x-1.5 rounded-md px-2 py-1 outline-none focus-visible:shadow-borders-focus"
      >
        {children}
        <span className="txt-compact-small-plus text-ui-fg-base tabular-nums">{number(count)}</span>
      </Link>
    </li>
  )
}
