import type { SerialListResponse } from "../../../src/types/serials"
import type { TransferOperationResponse } from "../../../src/types/transfers"
import type { CaseOperationResponse, OpenCaseBody } from "../../../src/types/cases"
import type { NoticedSerialsResponse, NoticeOperationResponse } from "../../../src/types/notices"
import type { CountOperationResponse } from "../../../src/types/counts"
import type { DeliveryOperationResponse } from "../../../src/types/deliveries"
import { CUSTOMERS, type CustomerKey } from "../data/customers"
import {
  CASES,
  COUNTS,
  EXPECTED,
  LOANS,
  RECALL,
  STOLEN,
  TRANSFERS,
  type CasePlan,
  type CountPlan,
  type ExpectedPlan,
  type TransferPlan,
} from "../data/documents"
import { dayFromToday } from "../days"
import { inParallel, inTurn } from "../in-parallel"
import type { Pool } from "../pool"
import type { ReceivingDesk } from "./receive"
import { soldOf, type PlacedOrder } from "./shoppers"

/** What goes on in the shop today: deliveries on their way, transfers, repairs, loans, a count and a recall. */
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
  const replacements = new Map(
    cases.flatMap(({ plan }) =>
      plan.replacedDueInDays === undefined
        ? []
        : [[plan, numbersOf(pool.take(plan.of.sku, "rotterdam", 1))[0]!] as const]
    )
  )
  await inTurn(EXPECTED, (plan) => expectDelivery(desk, plan))
  await inTurn(transfers, ({ plan, numbers }) => sendTransfer(desk, plan, numbers))
  await inTurn(cases, ({ plan, serials }) => openCase(desk, plan, serials, replacements.get(plan)))
  await inTurn(loans, ({ dueInDays, serials, reason, ...whose }) =>
    desk.admin.post("/admin/serial-loans", {
      serials,
      due_on: dayFromToday(dueInDays),
      reason,
      borrower: "borrower" in whose ? whose.borrower : nameOf(whose.by),
    })
  )
  await inTurn(COUNTS, (plan) => countShelves(desk, plan))
  await findStolen(desk, pool)
  await recallLot(desk)
}

/** Reports a unit stolen, and closes the notice since it was found. */
async function findStolen({ admin }: ReceivingDesk, pool: Pool): Promise<void> {
  const { sku, at, reason, ...texts } = STOLEN
  const serials = numbersOf(pool.take(sku, at, 1))
  const { notice } = await admin.post<NoticeOperationResponse>("/admin/serial-notices", {
    kind: "stolen",
    selection: { serials },
    ...texts,
  })
  const path = `/admin/serial-notices/${notice.id}`
  await admin.post(`${path}/resolve`, { all: true, resolution: "returned" })
  await admin.post(`${path}/close`, { reason })
}

/** Recalls a lot; the first buyers of it have new units by now. */
async function recallLot({ admin }: ReceivingDesk): Promise<void> {
  const { lots, replaced, ...texts } = RECALL
  const body = { kind: "recall", selection: { lots }, ...texts }
  const { notice } = await admin.post<NoticeOperationResponse>("/admin/serial-notices", body)
  const at = `/admin/serial-notices/${notice.id}`
  const sold = await admin.get<NoticedSerialsResponse>(
    `${at}/serials?status=sold&limit=${replaced}`
  )
  if (sold.serials.length > 0) {
    await admin.post(`${at}/resolve`, {
      serials: sold.serials.map(({ id }) => ({ serial_id: id })),
      resolution: "replaced",
      note: "New one sent",
    })
  }
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
  serials: string[],
  replacement: string | undefined
): Promise<void> {
  const { kind, fault, vendor, reference, isAwaited, sentDueInDays, isBack, isRepaired } = plan
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
  if (isBack) await admin.post(`${at}/return`, { location_id: shop.places.rotterdam })
  if (replacement !== undefined)
    await admin.post(`${at}/replace-in-advance`, {
      replacements: [{ by: replacement }],
      due_on: dayFromToday(plan.replacedDueInDays!),
    })
  if (isRepaired) await admin.post(`${at}/close`, { outcome: "repaired" })
}

async function unitsOfCase(
  { admin }: ReceivingDesk,
  pool: Pool,
  orders: readonly PlacedOrder[],
  { of }: CasePlan
): Promise<string[]> {
  if ("count" in of) return numbersOf(pool.take(of.sku, of.at, of.count))
  return [(await soldOf(admin, orders, of.by, of.sku)).number]
}

/** Scans all that is on the shelves but what could not be found. */
async function countShelves(
  { admin, shop, catalogue }: ReceivingDesk,
  { at: place, skus, notFound, note, until }: CountPlan
): Promise<void> {
  const items = skus.map((sku) => catalogue.items.get(sku)!)
  const location_id = shop.places[place]
  const { count } = await admin.post<CountOperationResponse>("/admin/serial-counts", {
    location_id,
    inventory_item_ids: items,
    note,
  })
  const query = items.map((id) => `inventory_item_id[]=${id}`).join("&")
  const { serials } = await admin.get<SerialListResponse>(
    `/admin/serials?${query}&location_id=${location_id}&status=in_stock&order=number&limit=1000`
  )
  const at = `/admin/serial-counts/${count.id}`
  await admin.post(`${at}/scan`, { serials: numbersOf(serials).slice(notFound) })
  await admin.post(`${at}/review`)
  if (until === "reviewing") return
  await admin.post(`${at}/approve`)
  if (until === "closed") await admin.post(`${at}/close`)
}

function numbersOf(units: readonly { number: string }[]): string[] {
  return units.map(({ number }) => number)
}

function nameOf(key: CustomerKey): string {
  const { firstName, lastName } = CUSTOMERS[key]
  return `${firstName} ${lastName}`
}
