import type { OrderSerialsResponse, SerialListResponse } from "../../../src/types/api"
import type { TransferOperationResponse } from "../../../src/types/api"
import type { CaseOperationResponse, OpenCaseBody } from "../../../src/types/cases"
import type { CountOperationResponse } from "../../../src/types/counts"
import type { DeliveryOperationResponse } from "../../../src/types/deliveries"
import { CUSTOMERS, type CustomerKey } from "../data/customers"
import {
  CASES,
  COUNT,
  EXPECTED,
  LOANS,
  TRANSFERS,
  type CasePlan,
  type ExpectedPlan,
  type TransferPlan,
} from "../data/documents"
import { dayFromToday } from "../days"
import { inParallel, inTurn } from "../in-parallel"
import type { Pool } from "../pool"
import type { ReceivingDesk } from "./receive"
import type { PlacedOrder } from "./shoppers"

/** What goes on in the shop today: deliveries on their way, transfers, repairs, loans and a count. */
export async function openDocuments(
  desk: ReceivingDesk,
  pool: Pool,
  orders: readonly PlacedOrder[]
): Promise<void> {
  // Units are chosen first, one document after the other, so that it does not depend on who is quicker.
  const transfers = TRANSFERS.map((plan) => ({
    plan,
    numbers: plan.units.flatMap(({ sku, count }) => numbersOf(pool.take(sku, plan.from, count))),
  }))
  const loans = LOANS.map((plan) => ({
    ...plan,
    serials: numbersOf(pool.take(plan.sku, plan.at, 1)),
  }))
  const cases = await inParallel(CASES, async (plan) => ({
    plan,
    serials: await unitsOfCase(desk, pool, orders, plan),
  }))
  await inTurn(EXPECTED, (plan) => expectDelivery(desk, plan))
  await inTurn(transfers, ({ plan, numbers }) => sendTransfer(desk, plan, numbers))
  await inTurn(cases, ({ plan, serials }) => openCase(desk, plan, serials))
  await inTurn(loans, ({ dueInDays, serials, reason, ...whose }) =>
    desk.admin.post("/admin/serial-loans", {
      serials,
      due_on: dayFromToday(dueInDays),
      reason,
      borrower: "borrower" in whose ? whose.borrower : nameOf(whose.by),
    })
  )
  await countShelves(desk)
}

async function expectDelivery(
  { admin, shop, catalogue, sources }: ReceivingDesk,
  { supplier, reference, at, dueInDays, lines, arrived = [] }: ExpectedPlan
): Promise<void> {
  const { delivery } = await admin.post<DeliveryOperationResponse>("/admin/serial-deliveries", {
    supplier,
    reference,
    location_id: shop.places[at],
    expected_on: dayFromToday(dueInDays),
    lines: lines.map(({ sku, count }) => ({
      inventory_item_id: catalogue.items.get(sku),
      quantity: count,
    })),
  })
  await inTurn(arrived, ({ sku, count }) =>
    admin.post(`/admin/serial-deliveries/${delivery.id}/receive`, {
      inventory_item_id: catalogue.items.get(sku),
      ...sources.get(sku)!(count),
    })
  )
}

async function sendTransfer(
  { admin, shop }: ReceivingDesk,
  { to, arrived, note }: TransferPlan,
  serials: string[]
): Promise<void> {
  const { transfer } = await admin.post<TransferOperationResponse>("/admin/serial-transfers", {
    destination_location_id: shop.places[to],
    serials,
    note,
  })
  await admin.post(`/admin/serial-transfers/${transfer.id}/arrive`, {
    serials: serials.slice(0, arrived),
  })
}

async function openCase(
  { admin, shop }: ReceivingDesk,
  plan: CasePlan,
  serials: string[]
): Promise<void> {
  const { kind, fault, vendor, reference, isAwaited, sentDueInDays, isRepaired } = plan
  const body: OpenCaseBody = {
    kind,
    fault,
    serials,
    is_awaited: isAwaited,
    ...(kind === "supplier" && { vendor, reference }),
    ...(kind === "customer" && !isAwaited && { location_id: shop.places.rotterdam }),
  }
  const opened = await admin.post<CaseOperationResponse>("/admin/serial-cases", body)
  const at = `/admin/serial-cases/${opened.case.id}`
  if (sentDueInDays !== undefined)
    await admin.post(`${at}/send`, { vendor, reference, due_on: dayFromToday(sentDueInDays) })
  if (isRepaired) await admin.post(`${at}/close`, { outcome: "repaired" })
}

async function unitsOfCase(
  { admin }: ReceivingDesk,
  pool: Pool,
  orders: readonly PlacedOrder[],
  { of }: CasePlan
): Promise<string[]> {
  if ("count" in of) return numbersOf(pool.take(of.sku, of.at, of.count))
  const { id } = orders.find(
    ({ plan }) => plan.by === of.by && plan.until === "delivered" && of.sku in plan.buys
  )!
  const { lines } = await admin.get<OrderSerialsResponse>(`/admin/orders/${id}/serials`)
  const sold = lines.flatMap(({ components }) => components).flatMap((one) => one.sold)
  return [sold[0]!.number]
}

/** Scans all that is on the shelves but what could not be found. */
async function countShelves({ admin, shop, catalogue }: ReceivingDesk): Promise<void> {
  const items = COUNT.skus.map((sku) => catalogue.items.get(sku)!)
  const location_id = shop.places[COUNT.at]
  const { count } = await admin.post<CountOperationResponse>("/admin/serial-counts", {
    location_id,
    inventory_item_ids: items,
    note: COUNT.note,
  })
  const query = items.map((id) => `inventory_item_id[]=${id}`).join("&")
  const { serials } = await admin.get<SerialListResponse>(
    `/admin/serials?${query}&location_id=${location_id}&status=in_stock&order=number&limit=1000`
  )
  const at = `/admin/serial-counts/${count.id}`
  await admin.post(`${at}/scan`, { serials: numbersOf(serials).slice(COUNT.notFound) })
  await admin.post(`${at}/review`)
}

function numbersOf(units: readonly { number: string }[]): string[] {
  return units.map(({ number }) => number)
}

function nameOf(key: CustomerKey): string {
  const { firstName, lastName } = CUSTOMERS[key]
  return `${firstName} ${lastName}`
}
