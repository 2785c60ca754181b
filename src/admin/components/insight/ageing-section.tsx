import { ON_HAND_STATUSES } from "../../../lifecycle/statuses"
import type { AgeGroupView, AgeingResponse } from "../../../types/insight"
import { useAgeing } from "../../hooks/use-insight"
import { useNumber } from "../../hooks/use-number"
import { useT } from "../../i18n/use-t"
import { itemLabel } from "../../lib/item-label"
import { filtered, paths } from "../../lib/paths"
import { QueryState } from "../common/query-state"
import { TextLink } from "../common/text-link"
import { BarFigures } from "./charts"
import { FigureCards } from "./figure-cards"
import { FiguresSection } from "./figures-section"
import type { FigureColumn } from "./figures-table"
import { listFilters, placeQuery } from "./place-query"
import type { InsightFilter } from "./use-insight-filter"

type Row = AgeingResponse["items"][number]

/** How many rows the table and its file have. */
const ROWS = 200

/** How old the units on hand are, today, in groups; each a way to its list. */
export const AgeingSection = ({ filter }: { filter: InsightFilter }) => {
  const t = useT()
  const number = useNumber()
  const query = useAgeing({ limit: ROWS, ...placeQuery(filter) })
  const textOf = ({ from_days, to_days }: AgeGroupView) =>
    to_days === null
      ? t("insight.ageing.over", { days: from_days - 1 })
      : t("insight.ageing.between", { from: from_days, to: to_days })
  return (
    <QueryState query={query} rows={6}>
      {({ groups, items }) => {
        const columns: FigureColumn<Row>[] = [
          {
            id: "item",
            header: t("fields.item"),
            valueOf: ({ item, inventory_item_id }) => (item ? itemLabel(item) : inventory_item_id),
            cell: ({ item, inventory_item_id: id }) => (
              <TextLink to={paths.inventoryItem(id)}>{item ? itemLabel(item) : id}</TextLink>
            ),
          },
          ...groups.map((group, at) => ({
            id: String(group.from_days),
            header: textOf(group),
            valueOf: ({ units }: Row) => units[at] ?? 0,
          })),
        ]
        return (
          <FiguresSection
            name="ageing"
            isEmpty={groups.every(({ units }) => units === 0)}
            columns={columns}
            rows={items}
            keyOf={({ inventory_item_id }) => inventory_item_id}
          >
            <FigureCards
              cards={groups.map((group) => ({
                name: `age-${group.from_days}`,
                label: textOf(group),
                value: number(group.units),
                to: listOf(group, filter),
              }))}
            />
            <BarFigures
              title={t("insight.ageing.title")}
              rows={groups.map((group) => ({ label: textOf(group), units: group.units }))}
              series={[{ key: "units", name: t("insight.units") }]}
              xLabel={t("insight.ageing.axis")}
              yLabel={t("insight.units")}
            />
          </FiguresSection>
        )
      }}
    </QueryState>
  )
}

/** The list of the units of a group. */
function listOf({ received_after, received_before }: AgeGroupView, filter: InsightFilter): string {
  return filtered(paths.serials(), {
    status: ON_HAND_STATUSES,
    received_at: {
      ...(received_after === null ? {} : { $gte: received_after }),
      ...(received_before === null ? {} : { $lt: received_before }),
    },
    ...listFilters(filter),
  })
}
