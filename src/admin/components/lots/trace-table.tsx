import { DataTable } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import type { TraceLineView, TraceQuery } from "../../../types/lots"
import { useListQuery } from "../../hooks/use-list-query"
import { useTrace } from "../../hooks/use-lots"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { ErrorNote } from "../common/query-state"
import { TraceCsvButton } from "./trace-csv-button"
import { useTraceColumns } from "./use-trace-columns"

const PAGE_SIZE = 20
const NO_FILTER: readonly string[] = []

/** A line as a row: of one that is clicked the table tells no more than its id, which begins with the unit's. */
function asRow(line: TraceLineView): TraceLineView & { id: string } {
  return { ...line, id: `${line.serial_id}:${line.left?.sold_at ?? ""}` }
}

/** The units of a trace, each with where it came from and who got it; a unit that was sold twice has two lines. */
export const TraceTable = ({ of }: { of: TraceQuery }) => {
  const t = useT()
  const { limit, offset } = useListQuery(NO_FILTER, PAGE_SIZE)
  const { data, error, isPending, refetch } = useTrace({ ...of, limit, offset })
  const columns = useTraceColumns(of)
  if (error && !data) {
    return <ErrorNote error={error} onRetry={() => void refetch()} />
  }
  return (
    <Container className="p-0" data-testid="trace">
      <DataTable<TraceLineView & { id: string }>
        data={data?.lines.map(asRow)}
        columns={columns}
        getRowId={({ id }) => id}
        rowHref={({ id }) => paths.serial(id.split(":", 1)[0])}
        rowCount={data?.count ?? 0}
        isLoading={isPending}
        pageSize={PAGE_SIZE}
        enableSearch={false}
        heading={t("notice.units")}
        headingLevel="h2"
        subHeading={
          data?.has_more_than_count ? t("table.moreThan", { count: data.count }) : undefined
        }
        filterBarContent={<TraceCsvButton of={of} />}
        emptyState={{
          empty: { heading: t("lots.noUnits") },
          filtered: { heading: t("lots.noUnits") },
        }}
      />
    </Container>
  )
}
