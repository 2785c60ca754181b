import type { MedusaContainer } from "@medusajs/framework/types"
import { AGE_GROUPS, type DayRange, type PeriodLength } from "../../lifecycle/insight"
import { currentMoment } from "../../modules/serial/queries/availability-sql"
import { ageGroups } from "../../modules/serial/queries/insight/ageing"
import type { RateCounts } from "../../modules/serial/queries/insight/rates"
import type { Page } from "../../modules/serial/queries/paging"
import type {
  AgeingResponse,
  MovementsResponse,
  RatesResponse,
  RateView,
  TimeToSaleResponse,
} from "../../types/insight"
import { serialService } from "../../workflows/support/request"
import { namesOf } from "./names"

interface Wanted {
  inventory_item_id?: string[]
  location_id?: string[]
}

/** What was received, sold and returned, and what was in repair, by period. */
export async function movementsView(
  container: MedusaContainer,
  { by, ...wanted }: DayRange & Wanted & { by: PeriodLength }
): Promise<MovementsResponse> {
  const periods = await serialService(container).movementsOf(filterOf(wanted), by)
  const sum = (what: "received" | "sold" | "returned") =>
    periods.reduce((total, period) => total + period[what], 0)
  return {
    by,
    periods,
    totals: { received: sum("received"), sold: sum("sold"), returned: sum("returned") },
  }
}

/** Of the units sold in a range, how many came back and how many showed a fault since. */
export async function ratesView(
  container: MedusaContainer,
  { by, limit, offset, ...wanted }: DayRange & Wanted & Page & { by: "item" | "supplier" }
): Promise<RatesResponse> {
  const { rows, count, total } = await serialService(container).ratesOf(filterOf(wanted), by, {
    limit,
    offset,
  })
  const names = await namesOf(container, { items: by === "item" ? rows.map(({ key }) => key) : [] })
  return {
    by,
    rows: rows.map(({ key, ...counts }) => ({
      item: by === "item" ? (names.item(key) ?? { id: key ?? "", sku: null, title: null }) : null,
      supplier: by === "supplier" ? key : null,
      ...rateView(counts),
    })),
    total: rateView(total),
    count,
    limit,
    offset,
  }
}

/** How old the units on hand are, in all and by item. */
export async function ageingView(
  container: MedusaContainer,
  { limit, offset, ...wanted }: Wanted & Page
): Promise<AgeingResponse> {
  const { today } = currentMoment()
  const { items, count, units } = await serialService(container).ageingOf(
    { inventory_item_ids: wanted.inventory_item_id, location_ids: wanted.location_id },
    today,
    { limit, offset }
  )
  const names = await namesOf(container, { items: items.map((row) => row.inventory_item_id) })
  const between = ageGroups(today)
  return {
    groups: AGE_GROUPS.map(({ from, to }, at) => ({
      from_days: from,
      to_days: to,
      received_after: between[at]?.from ?? null,
      received_before: between[at]?.before ?? null,
      units: units[at] ?? 0,
    })),
    items: items.map((row) => ({ ...row, item: names.item(row.inventory_item_id) })),
    count,
    limit,
    offset,
  }
}

/** How long units waited for their first sale, in all and by item. */
export async function timeToSaleView(
  container: MedusaContainer,
  { limit, offset, ...wanted }: DayRange & Wanted & Page
): Promise<TimeToSaleResponse> {
  const { items, count, total } = await serialService(container).timeToSaleOf(filterOf(wanted), {
    limit,
    offset,
  })
  const names = await namesOf(container, { items: items.map((row) => row.inventory_item_id) })
  return {
    items: items.map((row) => ({ ...row, item: names.item(row.inventory_item_id) })),
    total,
    count,
    limit,
    offset,
  }
}

function filterOf({ from, to, inventory_item_id, location_id }: DayRange & Wanted) {
  return { from, to, inventory_item_ids: inventory_item_id, location_ids: location_id }
}

function rateView({ sold, returned, faulty }: RateCounts): RateView {
  const share = (count: number) => (sold === 0 ? 0 : count / sold)
  return { sold, returned, return_rate: share(returned), faulty, fault_rate: share(faulty) }
}
