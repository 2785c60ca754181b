import {
  createDataTableColumnHelper,
  createDataTableFilterHelper,
  type DataTableFilter,
} from "@medusajs/ui"
import { useMemo } from "react"
import type { LotView } from "../../../types/lots"
import { useListQuery } from "../../hooks/use-list-query"
import { useLots } from "../../hooks/use-lots"
import { useNumber } from "../../hooks/use-number"
import { useTrackedItems } from "../../hooks/use-tracking"
import { useT } from "../../i18n/use-t"
import { itemLabel } from "../../lib/item-label"
import { paths } from "../../lib/paths"
import { Blank } from "../common/blank"
import { DocumentTable } from "../common/document-table"
import { TextLink } from "../common/text-link"
import { ExpiryBadge } from "./expiry-badge"
import { useDaysText } from "./use-days-text"

/** In how many days what is on hand expires: those of which the store is told. */
const WITHIN_DAYS = [30, 60, 90] as const

const FILTERS = ["inventory_item_id", "expires_within", "q"] as const
const columnHelper = createDataTableColumnHelper<LotView & { id: string }>()
const filterHelper = createDataTableFilterHelper<LotView & { expires_within: string }>()

/** A lot as a row: two items may have lots of the same name. */
function asRow(lot: LotView): LotView & { id: string } {
  return { ...lot, id: `${lot.inventory_item_id}:${lot.lot}` }
}

const hrefOf = ({ inventory_item_id, lot }: LotView) => paths.lot(inventory_item_id, lot)

/** All lots by name, or those that expire soon, the first one first; the search finds them by how they begin. */
export const LotTable = () => {
  const t = useT()
  const query = useListQuery(FILTERS)
  const answer = useLots(query)
  return (
    <DocumentTable
      answer={answer}
      rows={answer.data?.lots.map(asRow)}
      count={answer.data?.count}
      columns={useColumns()}
      filters={useFilters()}
      pageSize={query.limit}
      rowHref={hrefOf}
      heading={t("lots.all")}
      isSearched
      empty={{
        title: t("lots.none"),
        hint: t("lots.noneHint"),
        to: paths.receive(),
        action: t("nav.receive"),
      }}
      noMatch={{ title: t("lots.noMatch"), hint: t("lots.noMatchHint") }}
    />
  )
}

function useFilters(): DataTableFilter[] {
  const t = useT()
  const { data: tracked } = useTrackedItems()
  return useMemo(
    () => [
      filterHelper.accessor("expires_within", {
        type: "radio",
        label: t("lots.expires"),
        options: WITHIN_DAYS.map((count) => ({
          label: t("filters.dueSoon", { count }),
          value: String(count),
        })),
      }),
      filterHelper.accessor("inventory_item_id", {
        type: "multiselect",
        label: t("fields.item"),
        options: (tracked ?? []).map((item) => ({ label: itemLabel(item), value: item.id })),
      }),
    ],
    [t, tracked]
  )
}

function useColumns() {
  const t = useT()
  const number = useNumber()
  const days = useDaysText()
  return useMemo(() => {
    const figure = (name: "on_hand" | "sellable" | "with_customers" | "units") =>
      columnHelper.accessor(name, {
        header: t(`lots.figures.${name}`),
        cell: ({ row: { original } }) => (
          <span className="tabular-nums">{number(original[name])}</span>
        ),
      })
    return [
      columnHelper.accessor("lot", {
        header: t("fields.lot"),
        maxSize: 220,
        cell: ({ row: { original } }) => (
          <TextLink to={hrefOf(original)} isNumber>
            {original.lot}
          </TextLink>
        ),
      }),
      columnHelper.accessor("item", {
        header: t("fields.item"),
        maxSize: 260,
        cell: ({ row: { original } }) => original.item?.title ?? original.item?.sku ?? <Blank />,
      }),
      columnHelper.accessor("expires_from", {
        header: t("lots.expires"),
        cell: ({ row: { original } }) =>
          original.expires_from === null ? (
            <Blank />
          ) : (
            <span className="flex items-center gap-x-2">
              {days(original.expires_from, original.expires_until)}
              <ExpiryBadge lot={original} />
            </span>
          ),
      }),
      figure("on_hand"),
      figure("sellable"),
      figure("with_customers"),
      figure("units"),
    ]
  }, [t, number, days])
}
