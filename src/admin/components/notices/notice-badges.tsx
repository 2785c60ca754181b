import { Badge, StatusBadge } from "@medusajs/ui"
import type { NoticeKind, NoticeStatus, Resolution } from "../../../lifecycle/notices"
import { useT } from "../../i18n/use-t"

const STATUS_COLOURS = {
  open: "red",
  closed: "green",
  cancelled: "grey",
} as const satisfies Record<NoticeStatus, string>

/** Where a notice stands. */
export const NoticeStatusBadge = ({ status }: { status: NoticeStatus }) => {
  const t = useT()
  return (
    <StatusBadge color={STATUS_COLOURS[status]} className="text-nowrap">
      {t(`notice.statuses.${status}`)}
    </StatusBadge>
  )
}

/** Whether units are recalled or stolen. */
export const NoticeKindBadge = ({ kind }: { kind: NoticeKind }) => {
  const t = useT()
  return (
    <Badge size="2xsmall" color={kind === "stolen" ? "purple" : "orange"}>
      {t(`notice.kinds.${kind}`)}
    </Badge>
  )
}

/** What nobody could reach is still out there. */
function colourOf(resolution: Resolution | null) {
  if (resolution === null) {
    return "red"
  }
  return resolution === "unreachable" ? "orange" : "green"
}

/** What became of a unit. */
export const ResolutionBadge = ({ resolution }: { resolution: Resolution | null }) => {
  const t = useT()
  return (
    <Badge size="2xsmall" color={colourOf(resolution)} className="text-nowrap">
      {t(`notice.resolutions.${resolution ?? "none"}`)}
    </Badge>
  )
}
