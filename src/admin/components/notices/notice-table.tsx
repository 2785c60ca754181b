import { createDataTableColumnHelper, createDataTableFilterHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { NOTICE_KINDS, NOTICE_STATUSES } from "../../../lifecycle/notices"
import type { NoticeView } from "../../../types/notices"
import { useDay } from "../../hooks/use-day"
import { useListQuery } from "../../hooks/use-list-query"
import { useNotices } from "../../hooks/use-notices"
import { useNumber } from "../../hooks/use-number"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { DocumentTable } from "../common/document-table"
import { TextLink } from "../common/text-link"
import { NoticeKindBadge, NoticeStatusBadge } from "./notice-badges"

const FILTERS = ["status", "kind", "q"] as const
const columnHelper = createDataTableColumnHelper<NoticeView>()
const filterHelper = createDataTableFilterHelper<NoticeView>()

/** All notices, newest first; the search finds them by how number, title and reference begin. */
export const NoticeTable = () => {
  const t = useT()
  const query = useListQuery(FILTERS)
  const answer = useNotices(query)
  return (
    <DocumentTable
      answer={answer}
      rows={answer.data?.notices}
      count={answer.data?.count}
      columns={useColumns()}
      filters={useFilters()}
      pageSize={query.limit}
      rowHref={({ id }) => paths.notice(id)}
      heading={t("notice.all")}
      isSearched
      empty={{
        title: t("notice.none"),
        hint: t("notice.noneHint"),
        to: paths.newNotice(),
        action: t("notice.open"),
      }}
      noMatch={{ title: t("notice.noMatch"), hint: t("table.noMatchHint") }}
    />
  )
}

function useFilters() {
  const t = useT()
  return useMemo(
    () => [
      filterHelper.accessor("status", {
        type: "radio",
        label: t("fields.status"),
        options: NOTICE_STATUSES.map((value) => ({ label: t(`notice.statuses.${value}`), value })),
      }),
      filterHelper.accessor("kind", {
        type: "radio",
        label: t("notice.kind"),
        options: NOTICE_KINDS.map((value) => ({ label: t(`notice.kinds.${value}`), value })),
      }),
    ],
    [t]
  )
}

function useColumns() {
  const t = useT()
  const day = useDay()
  return useMemo(
    () => [
      columnHelper.accessor("id", {
        header: t("notice.number"),
        cell: ({ row: { original } }) => (
          <TextLink to={paths.notice(original.id)} isNumber>
            {original.id}
          </TextLink>
        ),
      }),
      columnHelper.accessor("kind", {
        header: t("notice.kind"),
        cell: ({ row: { original } }) => <NoticeKindBadge kind={original.kind} />,
      }),
      columnHelper.accessor("title", {
        header: t("notice.name"),
        maxSize: 320,
        cell: ({ row: { original } }) => original.title,
      }),
      columnHelper.accessor("opened_at", {
        header: t("notice.openedOn"),
        cell: ({ row: { original } }) => day(original.opened_at),
      }),
      columnHelper.accessor("progress", {
        header: t("notice.resolved"),
        cell: ({ row: { original } }) => <Resolved notice={original} />,
      }),
      columnHelper.accessor("status", {
        header: t("fields.status"),
        cell: ({ row: { original } }) => <NoticeStatusBadge status={original.status} />,
      }),
    ],
    [t, day]
  )
}

const Resolved = ({ notice: { progress } }: { notice: NoticeView }) => {
  const t = useT()
  const number = useNumber()
  const { total, unresolved } = progress
  return (
    <span className="tabular-nums">
      {t("notice.resolvedOf", { resolved: number(total - unresolved), total: number(total) })}
    </span>
  )
}
