import { Text } from "@medusajs/ui"
import type { WarrantyView } from "../../../types/serials"
import { useDay } from "../../hooks/use-day"
import { useT } from "../../i18n/use-t"
import { Blank } from "./blank"

const COLOURS = {
  active: "text-ui-fg-base",
  expired: "text-ui-fg-subtle",
  void: "text-ui-fg-error",
  none: "text-ui-fg-subtle",
} as const

/** Until when a warranty runs, or that it is over. */
export const WarrantyText = ({ warranty }: { warranty: WarrantyView }) => {
  const t = useT()
  const day = useDay()
  if (warranty.end === null) {
    return <Blank />
  }
  return (
    <Text as="span" size="small" leading="compact" className={COLOURS[warranty.status]}>
      {t(`warranty.${warranty.status}`, { start: day(warranty.start), end: day(warranty.end) })}
    </Text>
  )
}
