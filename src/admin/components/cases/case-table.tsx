import type { CaseListQuery } from "../../../types/cases"
import { useCases } from "../../hooks/use-cases"
import { useListQuery } from "../../hooks/use-list-query"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { DocumentTable } from "../common/document-table"
import { useCaseColumns } from "./use-case-columns"
import { CASE_FILTERS, useCaseFilters } from "./use-case-filters"

/** All repairs and claims, newest first; by what they are and how far they came by filters. */
export const CaseTable = () => {
  const t = useT()
  const query = useListQuery(CASE_FILTERS)
  const answer = useCases(query as CaseListQuery)
  return (
    <DocumentTable
      answer={answer}
      rows={answer.data?.cases}
      count={answer.data?.count}
      columns={useCaseColumns()}
      filters={useCaseFilters()}
      pageSize={query.limit}
      rowHref={({ id }) => paths.case(id)}
      heading={t("case.all")}
      empty={{
        title: t("case.none"),
        hint: t("case.noneHint"),
        to: paths.newCase(),
        action: t("case.open.title"),
      }}
      noMatch={{ title: t("case.noMatch"), hint: t("case.noMatchHint") }}
    />
  )
}
