import { Badge } from "@medusajs/ui"
import type { WarrantyView } from "../../../types/serials"
import { useDay } from "../../hooks/use-day"
import { useT } from "../../i18n/use-t"

const COLOURS = { active: "green", expired: "red", void: "red", none: "grey" } as const

/** Whether the warranty runs, in colour. */
export const WarrantyBadge = ({ warranty: { status, start, end } }: { warranty: WarrantyView }) => {
  const t = useT()
  const day = useDay()
  return (
    <Badge size="2xsmall" color={COLOURS[status]} data-testid="verdict-warranty">
      {end === null && status !== "void"
        ? t("general.none")
        : t(`warranty.${status}`, { start: day(start), end: day(end) })}
    </Badge>
  )
}
