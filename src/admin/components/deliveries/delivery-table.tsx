import { DataTable } from "@medusajs/dashboard/components"
import {
  createDataTableColumnHelper,
  createDataTableFilterHelper,
  type DataTableFilter,
} from "@medusajs/ui"
import { useMemo } from "react"
import { DELIVERY_STATUSES } from "../../../lifecycle/deliveries"
import type { DeliveryView } from "../../../types/deliveries"
import { useDay } from "../../hooks/use-day"
import { useDeliveries } from "../../hooks/use-deliveries"
import { useListQuery } from "../../hooks/use-list-query"
import { useLocations } from "../../hooks/use-places"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { Blank } from "../common/blank"
import { Empty } from "../common/empty"
import { LinkButton } from "../common/link-button"
import { ErrorNote } from "../common/query-state"
import { DeliveryStatusBadge, LineBadges } from "./delivery-status"
import { sumsOf } from "./sums"

const FILTERS = ["status", "location_id", "q"] as const
const columnHelper = createDataTableColumnHelper<DeliveryView>()
const filterHelper = createDataTableFilterHelper<DeliveryView>()

/** All expected deliveries, newest first; the search finds suppliers by how they begin. */
export const DeliveryTable = () => {
  const t = useT()
  const { q: supplier, ...query } = useListQuery(FILTERS)
  const { data, error, isPending, refetch } = useDeliveries({ ...query, supplier })
  const columns = useColumns()
  const filters = useFilters()
  if (error && !data) {
    return <ErrorNote error={error} onRetry={() => void refetch()} />
  }
  return (
    <DataTable<DeliveryView>
      data={data?.deliveries}
      columns={columns}
      filters={filters}
      getRowId={({ id }) => id}
      rowHref={({ id }) => paths.delivery(id)}
      rowCount={data?.count ?? 0}
      isLoading={isPending}
      pageSize={query.limit}
      heading={t("delivery.all")}
      headingLevel="h2"
      emptyState={{
        empty: {
          custom: (
            <Empty title={t("delivery.none")} message={t("delivery.noneHint")}>
              <LinkButton to={paths.newDelivery()}>{t("delivery.start")}</LinkButton>
            </Empty>
          ),
        },
        filtered: { heading: t("delivery.noMatch"), description: t("delivery.noMatchHint") },
      }}
    />
  )
}

function useColumns() {
  const t = useT()
  const day = useDay()
  return useMemo(
    () => [
      columnHelper.accessor("supplier", {
        header: t("fields.supplier"),
        cell: ({ row: { original } }) => original.supplier,
      }),
      columnHelper.accessor("reference", {
        header: t("fields.reference"),
        cell: ({ row: { original } }) => original.reference ?? <Blank />,
      }),
      columnHelper.accessor("location", {
        header: t("fields.location"),
        cell: ({ row: { original } }) => original.location.name,
      }),
      columnHelper.accessor("expected_on", {
        header: t("delivery.expectedOn"),
        cell: ({ row: { original } }) => day(original.expected_on) || <Blank />,
      }),
      columnHelper.accessor("lines", {
        header: t("delivery.came"),
        cell: ({ row: { original } }) => <Came delivery={original} />,
      }),
      columnHelper.accessor("status", {
        header: t("fields.status"),
        cell: ({ row: { original } }) => <DeliveryStatusBadge status={original.status} />,
      }),
    ],
    [t, day]
  )
}

const Came = ({ delivery }: { delivery: DeliveryView }) => {
  const t = useT()
  const { received, quantity, over } = sumsOf(delivery)
  return (
    <span className="flex items-center gap-x-2">
      {t("delivery.progress", { received, quantity })}
      <LineBadges missing={0} over={over} />
    </span>
  )
}

function useFilters(): DataTableFilter[] {
  const t = useT()
  const { data: locations } = useLocations()
  return useMemo(
    () =>
      [
        filterHelper.accessor("status", {
          type: "radio",
          label: t("fields.status"),
          options: DELIVERY_STATUSES.map((status) => ({
            label: t(`delivery.statuses.${status}`),
            value: status,
          })),
        }),
        filterHelper.custom({
          id: "location_id",
          type: "multiselect",
          label: t("fields.location"),
          options: (locations ?? []).map(({ id, name }) => ({ label: name, value: id })),
        }),
      ] as DataTableFilter[],
    [t, locations]
  )
}
