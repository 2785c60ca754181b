import { createDataTableFilterHelper, type DataTableFilter } from "@medusajs/ui"
import { useMemo } from "react"
import { STATUS_NAMES } from "../../../lifecycle/statuses"
import type { SerialView } from "../../../types/api"
import { useLocations } from "../../hooks/use-places"
import { useConditions } from "../../hooks/use-tracking"
import { useT } from "../../i18n/use-t"

const helper = createDataTableFilterHelper<SerialView>()

const RECENT_DAYS = [1, 7, 30, 90] as const

/** The filters of a list of serials. */
export function useTableFilters(): DataTableFilter[] {
  const t = useT()
  const { data: locations } = useLocations()
  const { data: conditions } = useConditions()
  return useMemo(
    () => [
      helper.accessor("status", {
        type: "multiselect",
        label: t("fields.status"),
        options: STATUS_NAMES.map((status) => ({ label: t(`status.${status}`), value: status })),
      }),
      helper.accessor("location_id", {
        type: "multiselect",
        label: t("fields.location"),
        options: (locations ?? []).map(({ id, name }) => ({ label: name, value: id })),
      }),
      helper.accessor("condition_id", {
        type: "multiselect",
        label: t("fields.condition"),
        options: (conditions?.conditions ?? []).map(({ id, name }) => ({ label: name, value: id })),
      }),
      helper.accessor("received_at", {
        type: "date",
        label: t("fields.received"),
        format: "date",
        rangeOptionLabel: t("table.customRange"),
        rangeOptionStartLabel: t("table.from"),
        rangeOptionEndLabel: t("table.until"),
        options: RECENT_DAYS.map((days) => ({
          label: t("table.lastDays", { count: days }),
          value: { $gte: midnightBefore(days) },
        })),
      }),
    ],
    [t, locations, conditions]
  )
}

/** The start of the day so many days ago: stable within a day, so that a chosen option stays recognised. */
function midnightBefore(days: number): string {
  const date = new Date()
  date.setHours(0, 0, 0, 0)
  date.setDate(date.getDate() - (days - 1))
  return date.toISOString()
}
