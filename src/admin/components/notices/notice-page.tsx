import type { NoticeResponse } from "../../../types/notices"
import { useDay } from "../../hooks/use-day"
import { useNotice } from "../../hooks/use-notices"
import { useT } from "../../i18n/use-t"
import { OperationsSection } from "../common/operations-section"
import { PageHead } from "../common/page-head"
import { QueryState } from "../common/query-state"
import { NoticeActions } from "./notice-actions"
import { NoticeKindBadge, NoticeStatusBadge } from "./notice-badges"
import { NoticeFacts } from "./notice-facts"
import { NoticeProgress } from "./notice-progress"
import { NoticeUnits } from "./notice-units"

/** One notice: what it says, how far its units came, and each of them. */
export const NoticePage = ({ id }: { id: string }) => {
  const query = useNotice(id)
  return (
    <QueryState query={query} rows={8}>
      {(answer) => (
        <div className="flex flex-col gap-y-3">
          <NoticeHead {...answer} />
          <NoticeProgress notice={answer.notice} />
          <NoticeUnits notice={answer.notice} />
          <NoticeFacts notice={answer.notice} />
          <OperationsSection operations={answer.operations} />
        </div>
      )}
    </QueryState>
  )
}

const NoticeHead = ({ notice }: Pick<NoticeResponse, "notice">) => {
  const t = useT()
  const day = useDay()
  const by = ({ name, type }: { name: string | null; type: string }) => name ?? type
  const facts = [
    notice.id,
    t("notice.openedBy", {
      date: day(notice.opened_at, { withTime: true }),
      name: by(notice.opened_by),
    }),
    notice.closed_by &&
      t("notice.closedBy", {
        date: day(notice.closed_at, { withTime: true }),
        name: by(notice.closed_by),
      }),
    notice.authority_reference,
  ]
  return (
    <PageHead
      title={notice.title}
      subtitle={facts.filter(Boolean).join(" · ")}
      actions={
        <>
          <NoticeKindBadge kind={notice.kind} />
          <NoticeStatusBadge status={notice.status} />
          <NoticeActions notice={notice} />
        </>
      }
    />
  )
}
