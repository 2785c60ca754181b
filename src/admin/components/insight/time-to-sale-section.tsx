import type { TimeToSaleResponse } from "../../../types/insight"
import { useTimeToSale } from "../../hooks/use-insight"
import { useNumber } from "../../hooks/use-number"
import { useT } from "../../i18n/use-t"
import { itemLabel } from "../../lib/item-label"
import { paths } from "../../lib/paths"
import { QueryState } from "../common/query-state"
import { TextLink } from "../common/text-link"
import { BarFigures } from "./charts"
import { FigureCards } from "./figure-cards"
import { FiguresSection } from "./figures-section"
import type { FigureColumn } from "./figures-table"
import { placeQuery } from "./place-query"
import type { InsightFilter } from "./use-insight-filter"

type Row = TimeToSaleResponse["items"][number]

const FIGURES = ["median_days", "p90_days"] as const

/** How many rows the table and its file have, and how many of them the chart. */
const ROWS = 200
const CHARTED = 10

/** How long units waited for their first sale, by item. */
export const TimeToSaleSection = ({ filter }: { filter: InsightFilter }) => {
  const t = useT()
  const number = useNumber()
  const { from, to } = filter
  const query = useTimeToSale({ from, to, limit: ROWS, ...placeQuery(filter) })
  const nameOf = ({ item, inventory_item_id }: Row) => (item ? itemLabel(item) : inventory_item_id)
  const columns: FigureColumn<Row>[] = [
    {
      id: "item",
      header: t("fields.item"),
      valueOf: nameOf,
      cell: (row) => (
        <TextLink to={paths.inventoryItem(row.inventory_item_id)}>{nameOf(row)}</TextLink>
      ),
    },
    { id: "sales", header: t("insight.timeToSale.sales"), valueOf: ({ sales }) => sales },
    ...FIGURES.map((id) => ({
      id,
      header: t(`insight.timeToSale.${id}`),
      valueOf: (row: Row) => inDays(row[id]),
    })),
  ]
  return (
    <QueryState query={query} rows={6}>
      {({ items, total }) => (
        <FiguresSection
          name="timeToSale"
          isEmpty={total === null}
          columns={columns}
          rows={items}
          keyOf={({ inventory_item_id }) => inventory_item_id}
        >
          <FigureCards
            cards={FIGURES.map((name) => ({
              name,
              label: t(`insight.timeToSale.${name}`),
              value: number(inDays(total?.[name] ?? 0)),
            }))}
          />
          <BarFigures
            title={t("insight.timeToSale.title")}
            isLying
            rows={items.slice(0, CHARTED).map((row) => ({
              label: nameOf(row),
              median_days: inDays(row.median_days),
              p90_days: inDays(row.p90_days),
            }))}
            series={FIGURES.map((key) => ({ key, name: t(`insight.timeToSale.${key}`) }))}
            xLabel={t("insight.timeToSale.axis")}
            yLabel={t("fields.item")}
          />
        </FiguresSection>
      )}
    </QueryState>
  )
}

/** Days to a tenth. */
function inDays(days: number): number {
  return Math.round(days * 10) / 10
}
