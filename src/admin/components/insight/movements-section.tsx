import { filtered, paths } from "../../lib/paths"
import { useMovements } from "../../hooks/use-insight"
import { useNumber } from "../../hooks/use-number"
import { useT } from "../../i18n/use-t"
import type { MovementView } from "../../../types/insight"
import { QueryState } from "../common/query-state"
import { LineFigures } from "./charts"
import { FigureCards } from "./figure-cards"
import { FiguresSection } from "./figures-section"
import type { FigureColumn } from "./figures-table"
import { listFilters, placeQuery } from "./place-query"
import type { InsightFilter } from "./use-insight-filter"
import { usePeriodText } from "./use-period-text"

const FLOWS = ["received", "sold", "returned"] as const

/** What was received, sold and returned over time, and how many units were in repair. */
export const MovementsSection = ({ filter }: { filter: InsightFilter }) => {
  const t = useT()
  const number = useNumber()
  const periodText = usePeriodText()
  const { from, to, by } = filter
  const query = useMovements({ from, to, by, ...placeQuery(filter) })
  const textOf = (period: MovementView) => periodText(period, by)
  const columns: FigureColumn<MovementView>[] = [
    {
      id: "period",
      header: t(`insight.lengths.${by}`),
      valueOf: ({ from: first, to: last }) => (first === last ? first : `${first}/${last}`),
      cell: textOf,
    },
    ...[...FLOWS, "in_repair" as const].map((id) => ({
      id,
      header: t(`insight.movements.${id}`),
      valueOf: (period: MovementView) => period[id],
    })),
  ]
  return (
    <QueryState query={query} rows={8}>
      {({ periods, totals }) => {
        const rows = periods.map(({ received, sold, returned, in_repair, ...period }) => ({
          label: periodText(period, by),
          received,
          sold,
          returned,
          in_repair,
        }))
        const inRepair = periods.at(-1)?.in_repair ?? 0
        const axes = { xLabel: t(`insight.lengths.${by}`), yLabel: t("insight.units") }
        return (
          <FiguresSection
            name="movements"
            isEmpty={rows.every((row) =>
              [...FLOWS, "in_repair" as const].every((id) => row[id] === 0)
            )}
            columns={columns}
            rows={periods}
            keyOf={({ from: first }) => first}
          >
            <FigureCards
              cards={[
                ...FLOWS.map((name) => ({
                  name,
                  label: t(`insight.movements.${name}`),
                  value: number(totals[name]),
                })),
                {
                  name: "in_repair",
                  label: t("insight.movements.inRepairLast"),
                  value: number(inRepair),
                  to: filtered(paths.serials(), { status: ["in_repair"], ...listFilters(filter) }),
                },
              ]}
            />
            <LineFigures
              title={t("insight.movements.title")}
              rows={rows}
              series={FLOWS.map((key) => ({ key, name: t(`insight.movements.${key}`) }))}
              {...axes}
            />
            <LineFigures
              title={t("insight.movements.in_repair")}
              rows={rows}
              series={[{ key: "in_repair", name: t("insight.movements.in_repair") }]}
              {...axes}
              yLabel={t("insight.movements.in_repair")}
            />
          </FiguresSection>
        )
      }}
    </QueryState>
  )
}
