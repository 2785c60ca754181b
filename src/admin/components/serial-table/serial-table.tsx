import { DataTable } from "@medusajs/dashboard/components"
import { InlineTip } from "@medusajs/ui"
import type { ComponentProps, ReactNode } from "react"
import type { SerialListQuery, SerialView } from "../../../types/serials"
import { useSerials } from "../../hooks/use-serials"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { ErrorNote } from "../common/query-state"
import type { ColumnName } from "./columns"
import { ColumnsMenu } from "./columns-menu"
import { ExportButton } from "./export-button"
import { SelectionBar } from "./selection-bar"
import { useChosenColumns } from "./use-chosen-columns"
import { useSelection } from "./use-selection"
import { useTableColumns } from "./use-table-columns"
import { useTableFilters } from "./use-table-filters"
import { useTableQuery } from "./use-table-query"

interface SerialTableProps {
  /** What the list is of: everything, or the serials of one item, product, customer … */
  scope?: SerialListQuery
  /** Keeps this list's parameters apart in a URL that it shares with others. */
  prefix?: string
  pageSize?: number
  /** Columns that say nothing new here; they can be chosen all the same. */
  hidden?: readonly ColumnName[]
  heading?: string
  subHeading?: string
  actions?: ComponentProps<typeof DataTable>["actions"]
  /** What to show when there is no serial at all: why, and what to do next. */
  empty: ReactNode
}

const NO_COLUMN: readonly ColumnName[] = []
const EVERYTHING: SerialListQuery = {}
const NO_UNIT: SerialView[] = []

/** A list of serials: searched, filtered, sorted and paged by the server; all of that stands in the URL. */
export const SerialTable = ({
  scope = EVERYTHING,
  prefix,
  pageSize = 20,
  hidden = NO_COLUMN,
  heading,
  subHeading,
  actions,
  empty,
}: SerialTableProps) => {
  const t = useT()
  const { query, isReady, error: unclear, beyond } = useTableQuery({ prefix, pageSize, scope })
  const { data, error, isPending, refetch } = useSerials(query, { enabled: isReady })
  const chosen = useChosenColumns(prefix, hidden)
  const columns = useTableColumns(chosen.columns)
  const filters = useTableFilters(scope)
  const selection = useSelection(data?.serials ?? NO_UNIT)

  if (unclear) {
    return <ErrorNote error={unclear} />
  }
  if (error && !data) {
    return <ErrorNote error={error} onRetry={() => void refetch()} />
  }
  return (
    <>
      {beyond && (
        <div className="px-6 py-4">
          <InlineTip variant="warning" label={t("table.tooManyCustomers")} role="alert">
            {t("table.tooManyCustomersHint", beyond)}
          </InlineTip>
        </div>
      )}
      <DataTable<SerialView>
        data={data?.serials}
        columns={columns}
        filters={filters}
        getRowId={({ id }) => id}
        rowHref={({ id }) => paths.serial(id)}
        rowCount={data?.count ?? 0}
        isLoading={isPending}
        pageSize={pageSize}
        prefix={prefix}
        heading={heading}
        headingLevel="h2"
        subHeading={
          data?.has_more_than_count ? t("table.moreThan", { count: data.count }) : subHeading
        }
        actions={actions}
        rowSelection={selection.rowSelection}
        filterBarContent={
          <>
            <ExportButton query={query} />
            <ColumnsMenu {...chosen} />
          </>
        }
        emptyState={{
          empty: { custom: empty },
          filtered: { heading: t("table.noMatch"), description: t("table.noMatchHint") },
        }}
      />
      {selection.units.length > 0 && (
        <SelectionBar
          units={selection.units}
          onClear={selection.clear}
          onTakeOut={selection.takeOut}
        />
      )}
    </>
  )
}
