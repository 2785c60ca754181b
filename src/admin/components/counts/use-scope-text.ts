import { useCallback } from "react"
import type { CountView } from "../../../types/counts"
import { useT } from "../../i18n/use-t"

/** How many items are named before the rest becomes a number. */
const NAMED = 2

/** Says what a count is of: everything at the location, some items, a bin; and whether it is blind. */
export function useScopeText(): (count: Pick<CountView, "items" | "bin" | "is_blind">) => string {
  const t = useT()
  return useCallback(
    ({ items, bin, is_blind }) => {
      const names = (items ?? []).map(({ title, sku, id }) => title ?? sku ?? id)
      const rest = names.length - NAMED
      const parts = [
        items === null ? t(bin === null ? "count.wholeLocation" : "count.allItems") : null,
        ...names.slice(0, NAMED),
        rest > 0 ? t("general.more", { count: rest }) : null,
        bin === null ? null : t("serial.inBin", { bin }),
        is_blind ? t("count.blindShort") : null,
      ]
      return parts.filter(Boolean).join(" · ")
    },
    [t]
  )
}
