import { Select } from "@medusajs/ui"
import { useState } from "react"
import type { RatesResponse } from "../../../types/insight"
import { useRates } from "../../hooks/use-insight"
import { usePercent } from "../../hooks/use-percent"
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

type Row = RatesResponse["rows"][number]

const GROUPS = ["item", "supplier"] as const

/** How many rows the table and its file have, and how many of them the chart. */
const ROWS = 200
const CHARTED = 10

/** Of the units sold in the range: how many came back and how many showed a fault since, by item or supplier. */
export const RatesSection = ({ filter }: { filter: InsightFilter }) => {
  const t = useT()
  const percent = usePercent()
  const [by, setBy] = useState<(typeof GROUPS)[number]>("item")
  const { from, to } = filter
  const query = useRates({ from, to, by, limit: ROWS, ...placeQuery(filter) })
  const nameOf = ({ item, supplier }: Row) =>
    item ? itemLabel(item) : (supplier ?? t("insight.rates.noSupplier"))
  const columns: FigureColumn<Row>[] = [
    {
      id: "name",
      header: t(`fields.${by}`),
      valueOf: nameOf,
      cell: (row) =>
        row.item ? (
          <TextLink to={paths.inventoryItem(row.item.id)}>{nameOf(row)}</TextLink>
        ) : (
          nameOf(row)
        ),
    },
    ...(["sold", "returned", "faulty"] as const).map((id) => ({
      id,
      header: t(`insight.rates.${id}`),
      valueOf: (row: Row) => row[id],
    })),
    ...(["return_rate", "fault_rate"] as const).map((id) => ({
      id,
      header: t(`insight.rates.${id}`),
      valueOf: (row: Row) => row[id],
      cell: (row: Row) => percent(row[id]),
    })),
  ]
  return (
    <QueryState query={query} rows={6}>
      {({ rows, total }) => (
        <FiguresSection
          name="rates"
          isEmpty={total.sold === 0}
          columns={columns}
          rows={rows}
          keyOf={(row) => row.item?.id ?? row.supplier ?? ""}
          actions={
            <Select size="small" value={by} onValueChange={(name) => setBy(name as typeof by)}>
              <Select.Trigger aria-label={t("insight.rates.by")} className="w-[120px]">
                <Select.Value />
              </Select.Trigger>
              <Select.Content>
                {GROUPS.map((name) => (
                  <Select.Item key={name} value={name}>
                    {t(`insight.rates.groups.${name}`)}
                  </Select.Item>
                ))}
              </Select.Content>
            </Select>
          }
        >
          <FigureCards
            cards={[
              {
                name: "return_rate",
                label: t("insight.rates.return_rate"),
                value: percent(total.return_rate),
              },
              {
                name: "fault_rate",
                label: t("insight.rates.fault_rate"),
                value: percent(total.fault_rate),
              },
            ]}
          />
          <BarFigures
            title={t("insight.rates.title")}
            isLying
            isShare
            rows={rows.slice(0, CHARTED).map((row) => ({
              label: nameOf(row),
              return_rate: row.return_rate,
              fault_rate: row.fault_rate,
            }))}
            series={(["return_rate", "fault_rate"] as const).map((key) => ({
              key,
              name: t(`insight.rates.${key}`),
            }))}
            xLabel={t("insight.rates.share")}
            yLabel={t(`fields.${by}`)}
          />
        </FiguresSection>
      )}
    </QueryState>
  )
}
