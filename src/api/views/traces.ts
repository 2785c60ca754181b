import type { MedusaContainer } from "@medusajs/framework/types"
import { BYTE_ORDER_MARK } from "../../lifecycle/spreadsheet"
import type { Page } from "../../modules/serial/queries/paging"
import type { LineKey, TraceFilter, TraceLine } from "../../modules/serial/queries/traces"
import type { TraceLineView, TraceResponse } from "../../types/lots"
import type { OrderRef } from "../../types/refs"
import { byId, distinct, readGraph } from "../../workflows/support/graph"
import { serialService } from "../../workflows/support/request"
import { csvRows } from "../csv"
import { namesOf } from "./names"

/** A page of units with where they came from and who got them. */
export async function tracePage(
  container: MedusaContainer,
  filter: TraceFilter,
  page: Page
): Promise<TraceResponse> {
  const { lines, ...counted } = await serialService(container).tracePage(filter, page)
  return { lines: await traceViews(container, lines), ...counted, ...page }
}

/** An order, and who placed it; also a guest is a customer of Medusa's. */
type Order = OrderRef & { customer_id: string | null }

async function traceViews(
  container: MedusaContainer,
  lines: readonly TraceLine[]
): Promise<TraceLineView[]> {
  const ids = distinct(lines.map(({ order_id }) => order_id))
  const orders = byId(
    await readGraph<Order>(container, "order", ["id", "display_id", "customer_id"], { id: ids })
  )
  const names = await namesOf(container, {
    items: lines.map(({ inventory_item_id }) => inventory_item_id),
    locations: lines.map(({ location_id }) => location_id),
    customers: [
      ...lines.map(({ holder_id }) => holder_id),
      ...[...orders.values()].map(({ customer_id }) => customer_id),
    ],
  })
  return lines.map((line) => {
    const { serial_id, number, status, lot, made_on, expires_on, supplier, received_at } = line
    const { delivery_id, reference, fulfillment_id, sold_at, delivered_at, ended_at } = line
    const order = line.order_id === null ? undefined : orders.get(line.order_id)
    return {
      serial_id,
      number,
      status,
      lot,
      made_on,
      expires_on,
      item: names.item(line.inventory_item_id),
      location: names.location(line.location_id),
      holder: names.customer(line.holder_id),
      source: { supplier, received_at, delivery_id, reference },
      left:
        line.assignment_id === ""
          ? null
          : {
              order: order ? { id: order.id, display_id: order.display_id } : null,
              customer: names.customer(order?.customer_id ?? null),
              fulfillment_id,
              sold_at,
              delivered_at,
              ended_at,
            },
    }
  })
}

/** How many lines are read, and held in memory, at a time. */
const LINES_AT_ONCE = 1_000

/** The columns of the file, by their headings. */
const COLUMNS: Record<string, (line: TraceLineView) => string | null | undefined> = {
  lot: ({ lot }) => lot,
  sku: ({ item }) => item?.sku,
  item: ({ item }) => item?.title,
  number: ({ number }) => number,
  made_on: ({ made_on }) => made_on,
  expires_on: ({ expires_on }) => expires_on,
  supplier: ({ source }) => source.supplier,
  reference: ({ source }) => source.reference,
  received_at: ({ source }) => source.received_at,
  status: ({ status }) => status,
  location: ({ location }) => location?.name,
  holder: ({ holder }) => holder?.name,
  holder_email: ({ holder }) => holder?.email,
  order: ({ left }) => left?.order && String(left.order.display_id ?? left.order.id),
  customer: ({ left }) => left?.customer?.name,
  customer_email: ({ left }) => left?.customer?.email,
  sold_at: ({ left }) => left?.sold_at,
  delivered_at: ({ left }) => left?.delivered_at,
  ended_at: ({ left }) => left?.ended_at,
  fulfillment_id: ({ left }) => left?.fulfillment_id,
  id: ({ serial_id }) => serial_id,
}

/** The lines as a CSV file, piece by piece; each page takes the same few statements. */
export async function* traceExport(
  container: MedusaContainer,
  filter: TraceFilter
): AsyncGenerator<string> {
  const values = Object.values(COLUMNS)
  let piece = BYTE_ORDER_MARK + csvRows([Object.keys(COLUMNS)])
  for (let after: LineKey | undefined, isLast = false; !isLast; piece = "") {
    const lines = await serialService(container).traceLines({ ...filter, after }, LINES_AT_ONCE)
    const views = await traceViews(container, lines)
    yield piece + csvRows(views.map((view) => values.map((value) => value(view))))
    after = lines.at(-1)
    isLast = lines.length < LINES_AT_ONCE
  }
}
