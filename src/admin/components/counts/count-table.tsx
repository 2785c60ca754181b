import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { COUNT_STATUSES } from "../../../lifecycle/counts"
import type { CountListResponse } from "../../../types/counts"
import { useDay } from "../../hooks/use-day"
import { useListQuery } from "../../hooks/use-list-query"
import { useStocktakes } from "../../hooks/use-stocktakes"
import { useNumber } from "../../hooks/use-number"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { Blank } from "../common/blank"
import { DocumentTable } from "../common/document-table"
import { TextLink } from "../common/text-link"
import { useDocumentFilters } from "../common/use-document-filters"
import { CountStatusBadge } from "./count-status"
import { useScopeText } from "./use-scope-text"

type Listed = CountListResponse["counts"][number]

const FILTERS = ["status", "location_id"] as const
const columnHelper = createDataTableColumnHelper<Listed>()
const FILTERS_SHOWN = {
  statuses: COUNT_STATUSES,
  statusTexts: "count.statuses",
  locations: { location_id: "fields.location" },
}

/** All counts, newest first; those under way by a filter. */
export const CountTable = () => {
  const t = useT()
  const query = useListQuery(FILTERS)
  const answer = useStocktakes(query)
  return (
    <DocumentTable
      answer={answer}
      rows={answer.data?.counts}
      count={answer.data?.count}
      columns={useColumns()}
      filters={useDocumentFilters(FILTERS_SHOWN)}
      pageSize={query.limit}
      rowHref={({ id }) => paths.stocktake(id)}
      heading={t("count.all")}
      empty={{
        title: t("count.none"),
        hint: t("count.noneHint"),
        to: paths.newStocktake(),
        action: t("count.start"),
      }}
      noMatch={{ title: t("count.noMatch"), hint: t("table.noMatchHint") }}
    />
  )
}

function useColumns() {
  const t = useT()
  const day = useDay()
  const number = useNumber()
  const scope = useScopeText()
  return useMemo(
    () => [
      columnHelper.accessor("opened_at", {
        header: t("count.startedOn"),
        cell: ({ row: { original } }) => (
          <TextLink to={paths.stocktake(original.id)}>{day(original.opened_at)}</TextLink>
        ),
      }),
      columnHelper.accessor("location", {
        header: t("fields.location"),
        cell: ({ row: { original } }) => original.location.name,
      }),
      columnHelper.display({
        id: "scope",
        header: t("count.scope"),
        cell: ({ row: { original } }) => scope(original),
      }),
      columnHelper.accessor("note", {
        header: t("fields.notes"),
        cell: ({ row: { original } }) => original.note ?? <Blank />,
      }),
      columnHelper.accessor("opened_by", {
        header: t("fields.by"),
        cell: ({ row: { original } }) => original.opened_by.name ?? <Blank />,
      }),
      columnHelper.accessor("scanned", {
        header: t("count.scannedColumn"),
        cell: ({ row: { original } }) => number(original.scanned),
      }),
      columnHelper.accessor("status", {
        header: t("fields.status"),
        cell: ({ row: { original } }) => <CountStatusBadge status={original.status} />,
      }),
    ],
    [t, day, number, scope]
  )
}
