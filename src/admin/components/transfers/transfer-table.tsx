import { createDataTableColumnHelper, StatusBadge } from "@medusajs/ui"
import { useMemo } from "react"
import type { TransferListQuery, TransferView } from "../../../types/transfers"
import { useDay } from "../../hooks/use-day"
import { useListQuery } from "../../hooks/use-list-query"
import { useTransfers } from "../../hooks/use-transfers"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { Blank } from "../common/blank"
import { DocumentTable } from "../common/document-table"
import { TextLink } from "../common/text-link"
import { useDocumentFilters } from "../common/use-document-filters"

const FILTERS = ["status", "origin_location_id", "destination_location_id"] as const
const columnHelper = createDataTableColumnHelper<TransferView>()
const FILTERS_SHOWN = {
  statuses: ["open", "closed"],
  statusTexts: "transfer.statuses",
  locations: {
    origin_location_id: "transfer.origin",
    destination_location_id: "transfer.destination",
  },
}

/** All transfers, newest first; those under way by a filter. */
export const TransferTable = () => {
  const t = useT()
  const query = useListQuery(FILTERS)
  const answer = useTransfers(query as TransferListQuery)
  return (
    <DocumentTable
      answer={answer}
      rows={answer.data?.transfers}
      count={answer.data?.count}
      columns={useColumns()}
      filters={useDocumentFilters(FILTERS_SHOWN)}
      pageSize={query.limit}
      rowHref={({ id }) => paths.transfer(id)}
      heading={t("transfer.all")}
      empty={{
        title: t("transfer.none"),
        hint: t("transfer.noneHint"),
        to: paths.newTransfer(),
        action: t("transfer.start"),
      }}
      noMatch={{ title: t("transfer.noMatch"), hint: t("table.noMatchHint") }}
    />
  )
}

function useColumns() {
  const t = useT()
  const day = useDay()
  return useMemo(
    () => [
      columnHelper.accessor("created_at", {
        header: t("transfer.sentOn"),
        cell: ({ row: { original } }) => (
          <TextLink to={paths.transfer(original.id)}>{day(original.created_at)}</TextLink>
        ),
      }),
      columnHelper.display({
        id: "route",
        header: t("transfer.route"),
        cell: ({ row: { original } }) => `${original.origin.name} → ${original.destination.name}`,
      }),
      columnHelper.accessor("reference", {
        header: t("fields.reference"),
        cell: ({ row: { original } }) => original.reference ?? <Blank />,
      }),
      columnHelper.accessor("created_by", {
        header: t("fields.by"),
        cell: ({ row: { original } }) => original.created_by.name ?? <Blank />,
      }),
      columnHelper.accessor("counts", {
        header: t("transfer.units"),
        cell: ({ row: { original } }) => <Progress transfer={original} />,
      }),
      columnHelper.accessor("status", {
        header: t("fields.status"),
        cell: ({ row: { original } }) => <TransferStatus status={original.status} />,
      }),
    ],
    [t, day]
  )
}

const Progress = ({ transfer: { counts } }: { transfer: TransferView }) => {
  const t = useT()
  const sent = Object.values(counts).reduce((sum, count) => sum + count, 0) - counts.undone
  return counts.in_transit > 0
    ? t("transfer.progress", { waiting: counts.in_transit, count: sent })
    : t("transfer.sentCount", { count: sent })
}

/** Whether units are still on their way. */
export const TransferStatus = ({ status }: Pick<TransferView, "status">) => {
  const t = useT()
  return (
    <StatusBadge color={status === "open" ? "purple" : "grey"} className="text-nowrap">
      {t(`transfer.statuses.${status}`)}
    </StatusBadge>
  )
}
