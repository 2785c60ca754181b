import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { DELIVERY_STATUSES } from "../../../lifecycle/deliveries"
import type { DeliveryView } from "../../../types/deliveries"
import { useDay } from "../../hooks/use-day"
import { useDeliveries } from "../../hooks/use-deliveries"
import { useListQuery } from "../../hooks/use-list-query"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { Blank } from "../common/blank"
import { DocumentTable } from "../common/document-table"
import { TextLink } from "../common/text-link"
import { useDocumentFilters } from "../common/use-document-filters"
import { DeliveryStatusBadge, LineBadges } from "./delivery-status"
import { sumsOf } from "./sums"

const FILTERS = ["status", "location_id", "q"] as const
const columnHelper = createDataTableColumnHelper<DeliveryView>()
const FILTERS_SHOWN = {
  statuses: DELIVERY_STATUSES,
  statusTexts: "delivery.statuses",
  locations: { location_id: "fields.location" },
}

/** All expected deliveries, newest first; the search finds suppliers by how they begin. */
export const DeliveryTable = () => {
  const t = useT()
  const { q: supplier, ...query } = useListQuery(FILTERS)
  const answer = useDeliveries({ ...query, supplier })
  return (
    <DocumentTable
      answer={answer}
      rows={answer.data?.deliveries}
      count={answer.data?.count}
      columns={useColumns()}
      filters={useDocumentFilters(FILTERS_SHOWN)}
      pageSize={query.limit}
      rowHref={({ id }) => paths.delivery(id)}
      heading={t("delivery.all")}
      isSearched
      empty={{
        title: t("delivery.none"),
        hint: t("delivery.noneHint"),
        to: paths.newDelivery(),
        action: t("delivery.start"),
      }}
      noMatch={{ title: t("delivery.noMatch"), hint: t("delivery.noMatchHint") }}
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
        cell: ({ row: { original } }) => (
          <TextLink to={paths.delivery(original.id)}>{original.supplier}</TextLink>
        ),
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
