import { StatusBadge, Tooltip } from "@medusajs/ui"
import type { ComponentProps } from "react"
import { STATUSES, type Status, type StatusColour } from "../../../lifecycle/statuses"
import type { SerialView } from "../../../types/serials"
import { useWhyWithheld } from "../../hooks/use-why-withheld"
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

/** A unit's status as a badge, which says why a unit in stock may not be sold when the pointer rests on it. */
export const UnitStatus = ({ unit }: { unit: SerialView }) => {
  const t = useT()
  const why = useWhyWithheld()(unit)
  const badge = <SerialStatus status={unit.status} isWithheld={why !== null} />
  return why === null ? (
    badge
  ) : (
    <Tooltip content={t("serial.notForSale", { why })}>
      <span className="inline-flex">{badge}</span>
    </Tooltip>
  )
}

/** A status of serials as a badge, in the colour of a warning for a unit that is withheld from sale. */
export const SerialStatus = ({
  status,
  isWithheld = false,
}: {
  status: string
  isWithheld?: boolean
}) => {
  const t = useT()
  const traits = status in STATUSES ? STATUSES[status as Status] : null
  return (
    <StatusBadge
      color={isWithheld ? "orange" : traits ? BADGE_COLOURS[traits.colour] : "grey"}
      className="text-nowrap"
    >
      {traits ? t(`status.${status}`) : status}
    </StatusBadge>
  )
}
