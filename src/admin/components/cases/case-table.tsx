import { DataTable } from "@medusajs/dashboard/components"
import type { CaseListQuery } from "../../../types/cases"
import type { CaseView } from "../../../types/cases"
import { useCases } from "../../hooks/use-cases"
import { useListQuery } from "../../hooks/use-list-query"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { Empty } from "../common/empty"
import { LinkButton } from "../common/link-button"
import { ErrorNote } from "../common/query-state"
import { useCaseColumns } from "./use-case-columns"
import { CASE_FILTERS, useCaseFilters } from "./use-case-filters"

/** All repairs and claims, newest first; by what they are and how far they came by filters. */
export const CaseTable = () => {
  const t = useT()
  const query = useListQuery(CASE_FILTERS)
  const { data, error, isPending, refetch } = useCases(query as CaseListQuery)
  const columns = useCaseColumns()
  const filters = useCaseFilters()
  if (error && !data) {
    return <ErrorNote error={error} onRetry={() => void refetch()} />
  }
  return (
    <DataTable<CaseView>
      data={data?.cases}
      columns={columns}
      filters={filters}
      getRowId={({ id }) => id}
      rowHref={({ id }) => paths.case(id)}
      rowCount={data?.count ?? 0}
      isLoading={isPending}
      pageSize={query.limit}
      enableSearch={false}
      emptyState={{
        empty: {
          custom: (
            <Empty title={t("case.none")} message={t("case.noneHint")}>
              <LinkButton to={paths.newCase()}>{t("case.open.title")}</LinkButton>
            </Empty>
          ),
        },
        filtered: { heading: t("case.noMatch"), description: t("case.noMatchHint") },
      }}
    />
  )
}
