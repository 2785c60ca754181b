import { useCallback } from "react"
import type { SerialView } from "../../types/serials"
import { useT } from "../i18n/use-t"
import { useDay } from "./use-day"

type Withheld = Pick<SerialView, "withheld_by" | "notice_ids" | "expires_on">

/** Why a unit in stock may not be sold now, in the admin's language; null when it may. */
export function useWhyWithheld(): (serial: Withheld) => string | null {
  const t = useT()
  const day = useDay()
  return useCallback(
    ({ withheld_by, notice_ids, expires_on }) =>
      withheld_by &&
      t(`serial.withheldBy.${withheld_by}`, {
        notices: notice_ids.join(", "),
        date: day(expires_on),
      }),
    [t, day]
  )
}
