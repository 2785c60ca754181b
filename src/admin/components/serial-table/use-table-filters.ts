import { createDataTableFilterHelper, type DataTableFilter } from "@medusajs/ui"
import { useMemo } from "react"
import { addDays } from "../../../lifecycle/calendar"
import { STATUS_NAMES } from "../../../lifecycle/statuses"
import { WARRANTY_STATUSES } from "../../../lifecycle/warranty"
import type { SerialListQuery, SerialView } from "../../../types/serials"
import { useLocations } from "../../hooks/use-places"
import { useConditions, useTrackedItems } from "../../hooks/use-tracking"
import { useT } from "../../i18n/use-t"
import { itemLabel } from "../../lib/item-label"
import { localDay } from "../../lib/scan-text"

const helper = createDataTableFilterHelper<SerialView>()

const RECENT_DAYS = [1, 7, 30, 90] as const
const COMING_DAYS = [7, 30, 60, 90] as const

/** The filters of a list of serials; what the list is of anyway is not offered. */
export function useTableFilters(scope: SerialListQuery): DataTableFilter[] {
  const t = useT()
  const { data: locations } = useLocations()
  const { data: conditions } = useConditions()
  const { data: tracked } = useTrackedItems()
  const isOfItem = ["inventory_item_id", "product_id", "variant_id"].some((name) => name in scope)
  const isOfCustomer = "customer_id" in scope
  return useMemo(() => {
    const today = localDay(new Date())
    const range = {
      type: "date",
      format: "date",
      rangeOptionLabel: t("table.customRange"),
      rangeOptionStartLabel: t("table.from"),
      rangeOptionEndLabel: t("table.until"),
    } as const
    const coming = COMING_DAYS.map((count) => ({
      label: t("filters.dueSoon", { count }),
      value: { $lt: addDays(today, count + 1) },
    }))
    const past = (label: string) => ({ label, value: { $lt: today } })
    const several = (id: string, label: string, options: { label: string; value: string }[]) =>
      helper.custom({ id, type: "multiselect", label, options })
    return [
      several(
        "status",
        t("fields.status"),
        STATUS_NAMES.map((status) => ({ label: t(`status.${status}`), value: status }))
      ),
      several(
        "location_id",
        t("fields.location"),
        (locations ?? []).map(({ id, name }) => ({ label: name, value: id }))
      ),
      several(
        "condition_id",
        t("fields.condition"),
        (conditions?.conditions ?? []).map(({ id, name }) => ({ label: name, value: id }))
      ),
      several(
        "warranty",
        t("filters.warranty"),
        WARRANTY_STATUSES.map((status) => ({
          label: t(`filters.warrantyIs.${status}`),
          value: status,
        }))
      ),
      ...(isOfItem
        ? []
        : [
            several(
              "inventory_item_id",
              t("fields.item"),
              (tracked ?? []).map((item) => ({ label: itemLabel(item), value: item.id }))
            ),
          ]),
      ...(isOfCustomer
        ? []
        : [helper.custom({ id: "of_customer", type: "string", label: t("filters.ofCustomer") })]),
      helper.custom({ id: "of_order", type: "string", label: t("filters.ofOrder") }),
      helper.custom({
        id: "received_at",
        ...range,
        label: t("fields.received"),
        options: RECENT_DAYS.map((days) => ({
          label: t("table.lastDays", { count: days }),
          value: { $gte: midnightBefore(days) },
        })),
      }),
      helper.custom({
        id: "due_on",
        ...range,
        label: t("fields.due_on"),
        options: [past(t("filters.overdue")), ...coming],
      }),
      helper.custom({
        id: "expires_on",
        ...range,
        label: t("fields.expires_on"),
        options: [past(t("filters.expired")), ...coming],
      }),
      helper.custom({
        id: "warranty_end",
        ...range,
        label: t("filters.warrantyEnds"),
        options: coming,
      }),
    ] as DataTableFilter[]
  }, [t, locations, conditions, tracked, isOfItem, isOfCustomer])
}

/** The start of the day so many days ago: stable within a day, so that a chosen option stays recognised. */
function midnightBefore(days: number): string {
  const date = new Date()
  date.setHours(0, 0, 0, 0)
  date.setDate(date.getDate() - (days - 1))
  return date.toISOString()
}
