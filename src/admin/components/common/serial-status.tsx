import { StatusBadge, Tooltip } from "@medusajs/ui"
import type { ComponentProps } from "react"
import { STATUSES, type Status, type StatusColour } from "../../../lifecycle/statuses"
import { useT } from "../../i18n/use-t"

type BadgeColour = ComponentProps<typeof StatusBadge>["color"]

// Medusa's badge has neither yellow nor "none".
const BADGE_COLOURS: Record<StatusColour, BadgeColour> = {
  grey: "grey",
  green: "green",
  blue: "blue",
  orange: "orange",
  purple: "purple",
  yellow: "orange",
  red: "red",
  none: "grey",
}

/**
 * A serial's status as a badge.
 * @param why what to say when the pointer rests on it, such as why the unit may not be sold
 */
export const SerialStatus = ({ status, why }: { status: string; why?: string | null }) => {
  const t = useT()
  const traits = status in STATUSES ? STATUSES[status as Status] : null
  const badge = (
    <StatusBadge
      color={why ? "orange" : traits ? BADGE_COLOURS[traits.colour] : "grey"}
      className="text-nowrap"
    >
      {traits ? t(`status.${status}`) : status}
    </StatusBadge>
  )
  return why ? <Tooltip content={t("serial.notForSale", { why })}>{badge}</Tooltip> : badge
}
