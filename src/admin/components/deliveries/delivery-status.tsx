import { Badge, StatusBadge } from "@medusajs/ui"
import type { DeliveryStatus } from "../../../lifecycle/deliveries"
import type { DeliveryLineView } from "../../../types/deliveries"
import { useT } from "../../i18n/use-t"

const COLOURS = { open: "blue", closed: "green", cancelled: "grey" } as const satisfies Record<
  DeliveryStatus,
  string
>

/** Where a delivery stands. */
export const DeliveryStatusBadge = ({ status }: { status: DeliveryStatus }) => {
  const t = useT()
  return (
    <StatusBadge color={COLOURS[status]} className="text-nowrap">
      {t(`delivery.statuses.${status}`)}
    </StatusBadge>
  )
}

/** What a line still lacks, or has too many of; nothing when it is as it was ordered. */
export const LineBadges = ({ missing, over }: Pick<DeliveryLineView, "missing" | "over">) => {
  const t = useT()
  return (
    <>
      {missing > 0 && (
        <Badge size="2xsmall" color="orange" className="text-nowrap">
          {t("delivery.missing", { count: missing })}
        </Badge>
      )}
      {over > 0 && (
        <Badge size="2xsmall" color="red" className="text-nowrap">
          {t("delivery.over", { count: over })}
        </Badge>
      )}
    </>
  )
}
