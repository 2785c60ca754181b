import { Checkbox, createDataTableColumnHelper, createDataTableFilterHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { RESOLUTIONS } from "../../../lifecycle/notices"
import { EXISTING, OWNERS } from "../../../lifecycle/statuses"
import type { NoticedSerial } from "../../../types/notices"
import { useDay } from "../../hooks/use-day"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { Blank } from "../common/blank"
import { SerialStatus } from "../common/serial-status"
import { TextLink } from "../common/text-link"
import { ResolutionBadge } from "./notice-badges"

const helper = createDataTableColumnHelper<NoticedSerial>()
const filterHelper = createDataTableFilterHelper<NoticedSerial & { owner: string }>()

/** The filters of a notice's units. */
export function useUnitFilters() {
  const t = useT()
  return useMemo(
    () => [
      filterHelper.accessor("resolution", {
        type: "multiselect",
        label: t("notice.resolution"),
        options: (["none", ...RESOLUTIONS] as const).map((value) => ({
          label: t(`notice.resolutions.${value}`),
          value,
        })),
      }),
      filterHelper.accessor("status", {
        type: "multiselect",
        label: t("fields.status"),
        options: EXISTING.map((value) => ({ label: t(`status.${value}`), value })),
      }),
      filterHelper.accessor("owner", {
        type: "radio",
        label: t("fields.owner"),
        options: OWNERS.map((value) => ({ label: t(`owner.${value}`), value })),
      }),
    ],
    [t]
  )
}

/** The columns of a notice's units; of an open one, after a box that selects the row. */
export function useUnitColumns(isOpen: boolean) {
  const t = useT()
  const day = useDay()
  return useMemo(() => {
    const columns = [
      helper.accessor("number", {
        header: t("columns.names.number"),
        cell: ({ row: { original } }) => (
          <TextLink to={paths.serial(original.id)} isNumber>
            {original.number}
          </TextLink>
        ),
      }),
      helper.accessor("item", {
        header: t("fields.item"),
        maxSize: 220,
        cell: ({ row: { original } }) => original.item?.title ?? original.item?.sku ?? <Blank />,
      }),
      helper.accessor("status", {
        header: t("fields.status"),
        cell: ({ row: { original } }) => <SerialStatus status={original.status} />,
      }),
      helper.accessor("location", {
        header: t("fields.location"),
        cell: ({ row: { original } }) => original.location?.name ?? <Blank />,
      }),
      helper.accessor("order", {
        header: t("fields.order"),
        cell: ({ row: { original } }) =>
          original.order ? (
            <TextLink to={paths.order(original.order.id)}>
              {`#${original.order.display_id ?? original.order.id}`}
            </TextLink>
          ) : (
            <Blank />
          ),
      }),
      helper.accessor("customer", {
        header: t("fields.customer"),
        maxSize: 220,
        cell: ({ row: { original } }) =>
          original.customer ? (
            <TextLink to={paths.customer(original.customer.id)}>
              {original.customer.name ?? original.customer.email}
            </TextLink>
          ) : (
            <Blank />
          ),
      }),
      helper.accessor("resolution", {
        header: t("notice.resolution"),
        cell: ({ row: { original } }) => <Resolution unit={original} day={day} />,
      }),
    ]
    return isOpen ? [selectColumn(t), ...columns] : columns
  }, [t, day, isOpen])
}

const Resolution = ({ unit, day }: { unit: NoticedSerial; day: ReturnType<typeof useDay> }) => (
  <span className="flex items-center gap-x-2">
    <ResolutionBadge resolution={unit.resolution} />
    {unit.resolution && (
      <span className="text-ui-fg-subtle truncate">
        {[day(unit.resolved_at), unit.note].filter(Boolean).join(" · ")}
      </span>
    )}
  </span>
)

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
