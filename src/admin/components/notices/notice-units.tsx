import { ArrowDownTray } from "@medusajs/icons"
import { DataTable } from "@medusajs/dashboard/components"
import { Button, Container, IconButton, Text, toast, Tooltip } from "@medusajs/ui"
import { useState } from "react"
import type { NoticedSerial, NoticeView } from "../../../types/notices"
import { useListQuery } from "../../hooks/use-list-query"
import { useNoticeUnits, useReduceNotice } from "../../hooks/use-notices"
import { useNumber } from "../../hooks/use-number"
import { useUndoToast } from "../../hooks/use-undo-toast"
import { useT } from "../../i18n/use-t"
import { messageOf } from "../../lib/api-error"
import { download } from "../../lib/client"
import { paths } from "../../lib/paths"
import { ErrorNote } from "../common/query-state"
import { ResolveDrawer, type ToResolve } from "./resolve-drawer"
import { useChosenUnits } from "./use-chosen-units"
import { useUnitColumns, useUnitFilters } from "./use-unit-columns"
import { useRights } from "../../hooks/use-rights"

const FILTERS = ["resolution", "status", "owner", "q"] as const
const PAGE_SIZE = 20

/** The units of a notice with their orders and customers; some or all are resolved at once. */
export const NoticeUnits = ({ notice }: { notice: NoticeView }) => {
  const t = useT()
  const number = useNumber()
  const query = useListQuery(FILTERS, PAGE_SIZE)
  const { data, error, isPending, refetch } = useNoticeUnits(notice.id, query)
  const chosen = useChosenUnits()
  const [toResolve, setToResolve] = useState<ToResolve | null>(null)
  const can = useRights()
  const isOpen = can("notice") && notice.status === "open"
  // Of units that a filter leaves out, nobody means to resolve any.
  const isFiltered = FILTERS.some((name) => query[name] !== undefined)
  const unresolved = isFiltered ? 0 : notice.progress.unresolved
  const columns = useUnitColumns(isOpen)
  const filters = useUnitFilters()
  if (error && !data) {
    return <ErrorNote error={error} onRetry={() => void refetch()} />
  }
  return (
    <Container className="p-0" data-testid="notice-units">
      <DataTable<NoticedSerial>
        data={data?.serials}
        columns={columns}
        filters={filters}
        getRowId={({ id }) => id}
        rowHref={({ id }) => paths.serial(id)}
        rowCount={data?.count ?? 0}
        isLoading={isPending}
        pageSize={PAGE_SIZE}
        heading={t("notice.units")}
        headingLevel="h2"
        subHeading={
          data?.has_more_than_count ? t("table.moreThan", { count: data.count }) : undefined
        }
        enableSearch
        rowSelection={isOpen ? chosen.rowSelection : undefined}
        filterBarContent={<CsvButton id={notice.id} query={query} />}
        emptyState={{
          empty: { heading: t("notice.noUnits") },
          filtered: { heading: t("table.noMatch"), description: t("table.noMatchHint") },
        }}
      />
      {isOpen && (chosen.ids.length > 0 || unresolved > 0) && (
        <div
          className="bg-ui-bg-base sticky bottom-0 flex flex-wrap items-center gap-2 rounded-b-lg border-t px-6 py-3"
          data-testid="notice-resolving"
        >
          {chosen.ids.length > 0 ? (
            <>
              <Text size="small" leading="compact" weight="plus" role="status">
                {t("bulk.selected", { count: chosen.ids.length })}
              </Text>
              <Button size="small" onClick={() => setToResolve({ ids: chosen.ids })}>
                {t("notice.resolve")}
              </Button>
              <TakeOutButton id={notice.id} ids={chosen.ids} onDone={chosen.clear} />
            </>
          ) : (
            <Button
              size="small"
              variant="secondary"
              onClick={() => setToResolve({ all: unresolved })}
            >
              {t("notice.resolveAll", { number: number(unresolved) })}
            </Button>
          )}
        </div>
      )}
      {toResolve && (
        <ResolveDrawer
          id={notice.id}
          units={toResolve}
          onDone={chosen.clear}
          onClose={() => setToResolve(null)}
        />
      )}
    </Container>
  )
}

const TakeOutButton = ({
  id,
  ids,
  onDone,
}: {
  id: string
  ids: readonly string[]
  onDone: () => void
}) => {
  const t = useT()
  const showUndo = useUndoToast()
  const { mutate, isPending } = useReduceNotice(id)
  const takeOut = () =>
    mutate(
      { serials: ids.map((serial_id) => ({ serial_id })) },
      {
        onSuccess: ({ operation }) => {
          showUndo(t("notice.takenOut", { count: operation.serial_count }), operation.id)
          onDone()
        },
        onError: (error) =>
          void toast.error(t("notice.notDone"), { description: messageOf(error) }),
      }
    )
  return (
    <Button size="small" variant="secondary" isLoading={isPending} onClick={takeOut}>
      {t("notice.takeOut")}
    </Button>
  )
}

/** Saves the units of the present filter, with order and customer, as a CSV file. */
const CsvButton = ({ id, query }: { id: string; query: Record<string, unknown> }) => {
  const t = useT()
  const save = () => {
    const { limit: _limit, offset: _offset, ...filters } = query
    const asked = {
      path: `/admin/serial-notices/${id}/export`,
      query: filters as Record<string, string | string[]>,
    }
    download(asked, `notice-${id}.csv`).then(
      () => toast.info(t("bulk.exported")),
      (error: unknown) => toast.error(t("bulk.exportFailed"), { description: messageOf(error) })
    )
  }
  return (
    <Tooltip content={t("notice.csv")}>
      <IconButton size="small" variant="transparent" aria-label={t("notice.csv")} onClick={save}>
        <ArrowDownTray />
      </IconButton>
    </Tooltip>
  )
}
