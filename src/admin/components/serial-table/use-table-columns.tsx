import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import type { SerialView } from "../../../types/api"
import { useDay } from "../../hooks/use-day"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { Blank } from "../common/blank"
import { ConditionBadge } from "../common/condition-badge"
import { SerialStatus } from "../common/serial-status"
import { TextLink } from "../common/text-link"
import { WarrantyText } from "../common/warranty-text"

const helper = createDataTableColumnHelper<SerialView>()

/** A column of the list that a place may leave out, because it says it already. */
export type OptionalColumn = "item" | "customer" | "location"

/** The columns of a list of serials. */
export function useTableColumns(hidden: readonly OptionalColumn[]) {
  const t = useT()
  const day = useDay()
  const hiddenNames = hidden.join()
  return useMemo(() => {
    const columns = [
      helper.accessor("number", {
        header: t("fields.number"),
        enableSorting: true,
        sortLabel: t("fields.number"),
        sortAscLabel: t("table.ascending"),
        sortDescLabel: t("table.descending"),
        cell: ({ row: { original } }) => (
          <TextLink to={paths.serial(original.id)} isNumber>
            {original.number}
          </TextLink>
        ),
      }),
      helper.accessor("item", {
        header: t("fields.item"),
        cell: ({ row: { original } }) => original.item?.title ?? original.item?.sku ?? <Blank />,
        maxSize: 260,
      }),
      helper.accessor("status", {
        header: t("fields.status"),
        enableSorting: true,
        sortLabel: t("fields.status"),
        cell: ({ row: { original } }) => (
          <SerialStatus
            status={original.status}
            why={original.status === "in_stock" ? original.why_not_sellable : null}
          />
        ),
      }),
      helper.accessor("location", {
        header: t("fields.location"),
        cell: ({ row: { original } }) => original.location?.name ?? <Blank />,
      }),
      helper.accessor("customer", {
        header: t("fields.customer"),
        cell: ({ row: { original } }) =>
          original.customer ? (
            <TextLink to={paths.customer(original.customer.id)}>
              {original.customer.name ?? original.customer.email}
            </TextLink>
          ) : (
            <Blank />
          ),
      }),
      helper.accessor("customer_warranty", {
        header: t("fields.warranty"),
        cell: ({ row: { original } }) => <WarrantyText warranty={original.customer_warranty} />,
      }),
      helper.accessor("condition", {
        header: t("fields.condition"),
        cell: ({ row: { original } }) => <ConditionBadge condition={original.condition} />,
      }),
      helper.accessor("received_at", {
        header: t("fields.received"),
        enableSorting: true,
        sortLabel: t("fields.received"),
        sortAscLabel: t("table.oldestFirst"),
        sortDescLabel: t("table.newestFirst"),
        cell: ({ row: { original } }) =>
          original.received_at ? day(original.received_at) : <Blank />,
      }),
    ]
    return columns.filter(
      (column) => !hiddenNames.split(",").includes(String(column.id ?? accessorOf(column)))
    )
  }, [t, day, hiddenNames])
}

function accessorOf(column: object): string {
  return "accessorKey" in column ? String(column.accessorKey) : ""
}
