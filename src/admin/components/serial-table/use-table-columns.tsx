import { Checkbox, createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo, type ReactNode } from "react"
import type { SerialView } from "../../../types/serials"
import { useDay } from "../../hooks/use-day"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { Blank } from "../common/blank"
import { ConditionBadge } from "../common/condition-badge"
import { UnitStatus } from "../common/serial-status"
import { TextLink } from "../common/text-link"
import { WarrantyText } from "../common/warranty-text"
import type { ColumnName } from "./columns"

const helper = createDataTableColumnHelper<SerialView>()

type Day = ReturnType<typeof useDay>

/** How each column shows a unit. */
const CELLS: Record<ColumnName, (unit: SerialView, day: Day) => ReactNode> = {
  number: ({ id, number }) => (
    <TextLink to={paths.serial(id)} isNumber>
      {number}
    </TextLink>
  ),
  item: ({ item }) => item?.title ?? item?.sku,
  status: (unit) => <UnitStatus unit={unit} />,
  location: ({ location }) => location?.name,
  bin: ({ bin }) => bin,
  customer: ({ customer }) =>
    customer && (
      <TextLink to={paths.customer(customer.id)}>{customer.name ?? customer.email}</TextLink>
    ),
  order: ({ order }) =>
    order && <TextLink to={paths.order(order.id)}>{`#${order.display_id ?? order.id}`}</TextLink>,
  customer_warranty: ({ customer_warranty }) => <WarrantyText warranty={customer_warranty} />,
  condition: ({ condition }) => <ConditionBadge condition={condition} />,
  lot: ({ lot }) => lot,
  supplier: ({ supplier }) => supplier,
  received_at: ({ received_at }, day) => day(received_at),
  sold_at: ({ sold_at }, day) => day(sold_at),
  due_on: ({ due_on }, day) => day(due_on),
  expires_on: ({ expires_on }, day) => day(expires_on),
  updated_at: ({ updated_at }, day) => day(updated_at, { withTime: true }),
}

/** How the columns that a list may be sorted by are sorted. */
const SORTED: { [Name in ColumnName]?: "text" | "day" } = {
  number: "text",
  status: "text",
  received_at: "day",
  sold_at: "day",
  due_on: "day",
  expires_on: "day",
  updated_at: "day",
}

/** The chosen columns of a list of serials, after a box that selects the row. */
export function useTableColumns(chosen: readonly ColumnName[]) {
  const t = useT()
  const day = useDay()
  return useMemo(() => {
    const columns = chosen.map((name) => {
      const sort = SORTED[name]
      return helper.accessor((unit) => unit[name as keyof SerialView], {
        id: name,
        header: t(`columns.names.${name}`),
        enableSorting: sort !== undefined,
        sortLabel: t(`columns.names.${name}`),
        sortAscLabel: t(sort === "day" ? "table.oldestFirst" : "table.ascending"),
        sortDescLabel: t(sort === "day" ? "table.newestFirst" : "table.descending"),
        cell: ({ row: { original } }) => CELLS[name](original, day) || <Blank />,
        ...(name === "item" ? { maxSize: 260 } : {}),
      })
    })
    return [selectColumn(t), ...columns]
  }, [t, day, chosen])
}

function selectColumn(t: ReturnType<typeof useT>) {
  return helper.select({
    header: ({ table }) => (
      <Checkbox
        aria-label={t("bulk.selectPage")}
        checked={
          table.getIsSomePageRowsSelected() ? "indeterminate" : table.getIsAllPageRowsSelected()
        }
        onClick={(event) => event.stopPropagation()}
        onCheckedChange={(checked) => table.toggleAllPageRowsSelected(checked === true)}
      />
    ),
    cell: ({ row }) => (
      <Checkbox
        aria-label={t("bulk.select", { number: row.original.number })}
        checked={row.getIsSelected()}
        onClick={(event) => event.stopPropagation()}
        onCheckedChange={(checked) => row.toggleSelected(checked === true)}
      />
    ),
  })
}
