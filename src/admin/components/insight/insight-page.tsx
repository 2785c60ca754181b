import { useT } from "../../i18n/use-t"
import { PageHead } from "../common/page-head"
import { AgeingSection } from "./ageing-section"
import { FilterBar } from "./filter-bar"
import { MovementsSection } from "./movements-section"
import { RatesSection } from "./rates-section"
import { TimeToSaleSection } from "./time-to-sale-section"
import { useInsightFilter } from "./use-insight-filter"

/** What happened with units, how many came back or failed, and how old stock is. */
export const InsightPage = () => {
  const t = useT()
  const { filter, set } = useInsightFilter()
  return (
    <div className="flex flex-col gap-y-3">
      <PageHead title={t("insight.title")} subtitle={t("insight.subtitle")} />
      <FilterBar filter={filter} onChange={set} />
      {filter.fault === null && (
        <>
          <MovementsSection filter={filter} />
          <RatesSection filter={filter} />
          <TimeToSaleSection filter={filter} />
        </>
      )}
      <AgeingSection filter={filter} />
    </div>
  )
}
