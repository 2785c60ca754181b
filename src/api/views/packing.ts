import type { MedusaContainer } from "@medusajs/framework/types"
import type { Page } from "../../modules/serial/queries/paging"
import type { PackingFigures, PackingListResponse, PackingOrder } from "../../types/packing"
import { openNeeds, type LineNeed } from "../../workflows/orders/open-needs"
import {
  componentsOf,
  openQuantity,
  ordersWithLines,
  type OrderWithLines,
} from "../../workflows/orders/order-lines"
import { byId, distinct, groupedBy, readGraph } from "../../workflows/support/graph"
import { serialService } from "../../workflows/support/request"
import { namesOf, type Names } from "./names"
import { ordersMatching } from "./order-search"

interface Wanted extends Page {
  location_id?: string[]
  q?: string
  state?: "ready" | "missing"
}

const isReady = ({ needed, captured, proposed, blocked }: PackingFigures) =>
  captured + proposed >= needed && blocked === 0

const STATES = {
  ready: isReady,
  missing: (figures: PackingFigures) => !isReady(figures),
}

/** A page of the orders with tracked units that have not left, oldest first. A fixed number of statements. */
export async function packingQueue(
  container: MedusaContainer,
  { location_id: places, q, state, limit, offset }: Wanted
): Promise<PackingListResponse> {
  const needs = groupedBy(await openNeeds(container), ({ order_id }) => order_id)
  const isHere = ({ location_id }: LineNeed) => places?.includes(location_id) ?? true
  const here = new Map(
    [...needs].flatMap(([id, all]) => {
      const these = all.filter(isHere)
      return these.length === 0 ? [] : [[id, sumOf(these)] as const]
    })
  )
  const open = [...here].filter(([, figures]) => state === undefined || STATES[state](figures))
  const { orders, count } = await pageOfOrders(
    container,
    open.map(([id]) => id),
    { q, limit, offset }
  )
  const [lines, names] = await Promise.all([
    ordersWithLines(
      container,
      orders.map(({ id }) => id)
    ),
    namesOf(container, {
      customers: orders.map(({ customer_id }) => customer_id),
      locations: orders.flatMap(({ id }) => needs.get(id)?.map((one) => one.location_id) ?? []),
    }),
  ])
  const untracked = await untrackedUnits(container, lines)
  return {
    orders: orders.map((order) => ({
      ...headOf(order, names),
      ...(here.get(order.id) ?? sumOf([])),
      untracked: untracked.get(order.id) ?? 0,
      locations: locationsOf(needs.get(order.id) ?? [], names),
    })),
    count,
    limit,
    offset,
  }
}

/** What the queue reads of an order. */
interface QueuedOrder {
  id: string
  display_id: number
  created_at: string | Date
  email: string | null
  customer_id: string | null
  shipping_address: { first_name: string | null; last_name: string | null } | null
}

const ORDER_FIELDS = [
  "id",
  "display_id",
  "created_at",
  "email",
  "customer_id",
  "shipping_address.first_name",
  "shipping_address.last_name",
]

/** A page of these orders, oldest first: their ids are made of the time. */
async function pageOfOrders(
  container: MedusaContainer,
  ids: readonly string[],
  { q, limit, offset }: Page & { q?: string }
): Promise<{ orders: QueuedOrder[]; count: number }> {
  const wanted = (q ? await ordersMatching(container, ids, q) : [...ids]).sort()
  const page = wanted.slice(offset, offset + limit)
  const found = byId(await readGraph<QueuedOrder>(container, "order", ORDER_FIELDS, { id: page }))
  return { orders: page.flatMap((id) => found.get(id) ?? []), count: wanted.length }
}

function headOf(order: QueuedOrder, names: Names) {
  const address = order.shipping_address
  const addressee = [address?.first_name, address?.last_name].filter(Boolean).join(" ")
  return {
    id: order.id,
    display_id: order.display_id,
    placed_at: new Date(order.created_at).toISOString(),
    email: order.email,
    customer_name: names.customer(order.customer_id)?.name ?? (addressee || null),
  }
}

function locationsOf(needs: readonly LineNeed[], names: Names): PackingOrder["locations"] {
  return [...groupedBy(needs, ({ location_id }) => location_id)].map(([id, there]) => ({
    location: names.location(id) ?? { id, name: id },
    ...sumOf(there),
  }))
}

function sumOf(needs: readonly LineNeed[]): PackingFigures {
  const sum = (figure: (need: LineNeed) => number) =>
    needs.reduce((total, need) => total + figure(need), 0)
  return {
    needed: sum(({ needed }) => needed),
    captured: sum(({ captured }) => captured),
    proposed: sum(({ proposed }) => proposed),
    blocked: sum(({ blocked }) => blocked),
  }
}

/** How many units of lines without any tracked item have not left, by order. */
async function untrackedUnits(
  container: MedusaContainer,
  orders: readonly OrderWithLines[]
): Promise<Map<string, number>> {
  const itemsOf = (line: OrderWithLines["items"][number]) =>
    componentsOf(line, []).map(({ inventory_item_id }) => inventory_item_id)
  const tracked = await serialService(container).trackedItems(
    distinct(orders.flatMap(({ items }) => items.flatMap(itemsOf)))
  )
  return new Map(
    orders.map((order) => [
      order.id,
      order.items
        .filter((line) => !itemsOf(line).some((id) => tracked.includes(id)))
        .reduce((sum, line) => sum + openQuantity(order, line), 0),
    ])
  )
}
