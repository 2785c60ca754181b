import { DataTable } from "@medusajs/dashboard/components"
import type { DataTableFilter } from "@medusajs/ui"
import type { ComponentProps } from "react"
import { Empty } from "./empty"
import { LinkButton } from "./link-button"
import { ErrorNote } from "./query-state"

interface DocumentTableProps<Row> {
  /** What the server answered so far. */
  answer: { error: unknown; isPending: boolean; refetch: () => unknown }
  rows: Row[] | undefined
  count: number | undefined
  columns: ComponentProps<typeof DataTable<Row>>["columns"]
  filters: DataTableFilter[]
  pageSize: number
  rowHref: (row: Row) => string
  heading?: string
  /** Whether there is a search box beside the filters. */
  isSearched?: boolean
  /** What to say when there is none at all, and where the first one is made. */
  empty: { title: string; hint: string; to: string; action: string }
  noMatch: { title: string; hint: string }
}

/** A list of documents, filtered and paged by the server; the URL says how. */
export function DocumentTable<Row extends { id: string }>({
  answer,
  rows,
  count,
  columns,
  filters,
  pageSize,
  rowHref,
  heading,
  isSearched = false,
  empty,
  noMatch,
}: DocumentTableProps<Row>) {
  if (answer.error && !rows) {
    return <ErrorNote error={answer.error} onRetry={() => void answer.refetch()} />
  }
  // Of a row that is clicked the table passes on its id alone, whatever its types say.
  const hrefOf = ({ id }: Row) => {
    const row = rows?.find((one) => one.id === id)
    return row ? rowHref(row) : ""
  }
  return (
    <DataTable<Row>
      data={rows}
      columns={columns}
      filters={filters}
      getRowId={({ id }) => id}
      rowHref={hrefOf}
      rowCount={count ?? 0}
      isLoading={answer.isPending}
      pageSize={pageSize}
      heading={heading}
      headingLevel="h2"
      enableSearch={isSearched}
      emptyState={{
        empty: {
          custom: (
            <Empty title={empty.title} message={empty.hint}>
              <LinkButton to={empty.to}>{empty.action}</LinkButton>
            </Empty>
          ),
        },
        filtered: { heading: noMatch.title, description: noMatch.hint },
      }}
    />
  )
}
