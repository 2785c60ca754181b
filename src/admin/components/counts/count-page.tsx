import { whyNotStep, type CountStep } from "../../../lifecycle/counts"
import type { CountResponse, CountView } from "../../../types/counts"
import { useDay } from "../../hooks/use-day"
import { useStocktake } from "../../hooks/use-stocktakes"
import { useT } from "../../i18n/use-t"
import { Figures } from "../common/figures"
import { OperationsSection } from "../common/operations-section"
import { PageHead } from "../common/page-head"
import { QueryState } from "../common/query-state"
import { CountActions } from "./count-actions"
import { CountStatusBadge } from "./count-status"
import { FindingsSection } from "./findings-section"
import { ScanPanel } from "./scan-panel"
import { useRecountList } from "./use-recount-list"
import { useScopeText } from "./use-scope-text"
import { useTicks } from "./use-ticks"
import { useRights } from "../../hooks/use-rights"
import { WithRight } from "../common/with-right"

/** One count: scanned, reviewed, corrected, and then its report. */
export const CountPage = ({ id }: { id: string }) => {
  const query = useStocktake(id)
  return (
    <QueryState query={query} rows={8}>
      {(answer) => <Count {...answer} />}
    </QueryState>
  )
}

const Count = ({ count, operations }: CountResponse) => {
  const can = (step: CountStep) =>
    whyNotStep(step, { status: count.status, is_approved: count.approved_at !== null }) === null
  const isReviewed = useRights()("count_approve") && can("recount")
  const ticks = useTicks(count, isReviewed)
  const recounts = useRecountList()
  return (
    <div className="flex flex-col gap-y-3">
      <CountHead
        count={count}
        actions={
          <CountActions count={count} operations={operations} ticks={ticks} recounts={recounts} />
        }
      />
      {can("scan") && (
        <WithRight right="count">
          <ScanPanel count={count} />
        </WithRight>
      )}
      {count.outcomes !== null && (
        <FindingsSection
          count={count}
          outcomes={count.outcomes}
          {...(isReviewed ? { ticks, recounts } : {})}
        />
      )}
      <OperationsSection operations={operations} />
    </div>
  )
}

const CountHead = ({ count, actions }: { count: CountView; actions: JSX.Element }) => {
  const t = useT()
  const day = useDay()
  const scope = useScopeText()
  const { location, opened_at, opened_by, note } = count
  const facts = [
    scope(count),
    t("count.startedBy", {
      date: day(opened_at, { withTime: true }),
      name: opened_by.name ?? opened_by.type,
    }),
    note,
  ]
  return (
    <PageHead
      title={t("count.of", { place: location.name })}
      subtitle={facts.filter(Boolean).join(" · ")}
      actions={
        <>
          <CountStatusBadge status={count.status} />
          {actions}
        </>
      }
    >
      <Progress count={count} />
    </PageHead>
  )
}

/** How far it came: what is expected is not shown while a blind count is scanned. */
const Progress = ({ count: { scanned, outcomes } }: { count: CountView }) => {
  const figures = {
    scanned,
    ...(outcomes && {
      expected: outcomes.found + outcomes.missing,
      found: outcomes.found,
      missing: outcomes.missing,
    }),
  }
  return (
    <div className="px-6 py-4" data-testid="count-progress">
      <Figures figures={figures} texts="count.figures" />
    </div>
  )
}
