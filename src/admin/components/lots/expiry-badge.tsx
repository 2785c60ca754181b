import { Badge } from "@medusajs/ui"
import type { LotView } from "../../../types/lots"
import { useT } from "../../i18n/use-t"
import { expiryOf } from "./expiry"

/** Says that a lot has expired, or in how many days its first unit will; nothing of one with time left. */
export const ExpiryBadge = ({ lot }: { lot: Pick<LotView, "expires_from" | "expires_until"> }) => {
  const t = useT()
  // Days of use end by UTC, as the server judges them.
  const expiry = expiryOf(lot, new Date().toISOString().slice(0, 10))
  if (expiry === null) {
    return null
  }
  return expiry.kind === "soon" ? (
    <Badge size="2xsmall" color="orange">
      {t("lots.expiry.in", { count: expiry.days })}
    </Badge>
  ) : (
    <Badge size="2xsmall" color="red">
      {t(`lots.expiry.${expiry.kind}`)}
    </Badge>
  )
}
