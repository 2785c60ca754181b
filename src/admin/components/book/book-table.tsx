import {
  createDataTableColumnHelper,
  createDataTableFilterHelper,
  Text,
  type DataTableFilter,
} from "@medusajs/ui"
import { useMemo } from "react"
import { addDays } from "../../../lifecycle/calendar"
import { BOOK_STATES } from "../../../lifecycle/book"
import type { BookEntryView, BookLineView } from "../../../types/book"
import { useBook } from "../../hooks/use-book"
import { useDay } from "../../hooks/use-day"
import { useTrackedItems } from "../../hooks/use-tracking"
import { useT } from "../../i18n/use-t"
import { itemLabel } from "../../lib/item-label"
import { paths } from "../../lib/paths"
import { localDay } from "../../lib/scan-text"
import { Blank } from "../common/blank"
import { DocumentTable } from "../common/document-table"
import { TextLink } from "../common/text-link"
import { BookStateBadge } from "./book-state"
import type { useBookQuery } from "./use-book-query"

const columnHelper = createDataTableColumnHelper<BookLineView>()
const filterHelper = createDataTableFilterHelper<BookLineView>()

const RECENT_DAYS = [1, 7, 30, 90] as const

/** The lines of the book as they stand now, newest first; each leads to its unit. */
export const BookTable = ({ query }: { query: ReturnType<typeof useBookQuery> }) => {
  const t = useT()
  const answer = useBook(query)
  return (
    <DocumentTable
      answer={answer}
      rows={answer.data?.lines}
      count={answer.data?.count}
      columns={useColumns()}
      filters={useFilters()}
      pageSize={query.limit}
      rowHref={({ serial_id }) => paths.serial(serial_id)}
      heading={t("book.lines")}
      isSearched
      empty={{
        title: t("book.none"),
        hint: t("book.noneHint"),
        to: paths.settings(),
        action: t("book.toPolicy"),
      }}
      noMatch={{ title: t("book.noMatch"), hint: t("book.noMatchHint") }}
    />
  )
}

function useFilters(): DataTableFilter[] {
  const t = useT()
  const { data: tracked } = useTrackedItems()
  return useMemo(() => {
    const today = localDay(new Date())
    const days = (id: string, label: string) =>
      filterHelper.custom({
        id,
        type: "date",
        format: "date",
        rangeOptionLabel: t("table.customRange"),
        rangeOptionStartLabel: t("table.from"),
        rangeOptionEndLabel: t("table.until"),
        label,
        options: RECENT_DAYS.map((count) => ({
          label: t("table.lastDays", { count }),
          value: { $gte: addDays(today, 1 - count) },
        })),
      })
    return [
      filterHelper.custom({
        id: "state",
        type: "radio",
        label: t("fields.status"),
        options: BOOK_STATES.map((value) => ({ label: t(`book.states.${value}`), value })),
      }),
      filterHelper.custom({
        id: "inventory_item_id",
        type: "multiselect",
        label: t("fields.item"),
        options: (tracked ?? []).map((item) => ({ label: itemLabel(item), value: item.id })),
      }),
      days("acquired_on", t("book.acquiredOn")),
      days("disposed_on", t("book.disposedOn")),
    ] as DataTableFilter[]
  }, [t, tracked])
}

function useColumns() {
  const t = useT()
  return useMemo(
    () => [
      columnHelper.accessor("line_no", {
        header: t("book.line"),
        cell: ({ row: { original } }) => <span className="tabular-nums">{original.line_no}</span>,
      }),
      columnHelper.accessor("number", {
        header: t("fields.number"),
        cell: ({ row: { original } }) => (
          <TextLink to={paths.serial(original.serial_id)} isNumber>
            {original.number}
          </TextLink>
        ),
      }),
      columnHelper.accessor("item", {
        header: t("fields.item"),
        maxSize: 240,
        cell: ({ row: { original } }) =>
          original.acquisition.title ?? original.item?.title ?? <Blank />,
      }),
      columnHelper.accessor("acquisition", {
        header: t("book.sides.acquisition"),
        maxSize: 320,
        cell: ({ row: { original } }) => <Side entry={original.acquisition} />,
      }),
      columnHelper.accessor("disposition", {
        header: t("book.sides.disposition"),
        maxSize: 320,
        cell: ({ row: { original } }) =>
          original.disposition ? <Side entry={original.disposition} /> : <Blank />,
      }),
      columnHelper.accessor("state", {
        header: t("fields.status"),
        cell: ({ row: { original } }) => <BookStateBadge state={original.state} />,
      }),
    ],
    [t]
  )
}

/** One half of a line: when, and whom it came from or went to. */
const Side = ({ entry }: { entry: BookEntryView }) => {
  const t = useT()
  const day = useDay()
  const { name } = entry.party
  return (
    <div className="flex flex-col">
      <span>{day(entry.occurred_on)}</span>
      <Text size="xsmall" className={entry.lacks ? "text-ui-tag-orange-text" : "text-ui-fg-subtle"}>
        {entry.lacks
          ? t("book.lacks", { what: t(`refusalWord.lacks.${entry.lacks}`) })
          : (name ?? t(`event.${entry.via}`))}
      </Text>
    </div>
  )
}
