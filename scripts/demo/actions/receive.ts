import type { OperationResponse } from "../../../src/types/operations"
import type { ReceiveBody } from "../../../src/types/receiving"
import { addMonths } from "../../../src/lifecycle/calendar"
import { readStock, setStock, type HttpClient } from "../../store-client"
import { CONDITIONS, type ConditionName } from "../data/conditions"
import { TRACKED } from "../data/items"
import type { DeliveryPlan, ItemPlan } from "../data/item-types"
import type { LocationKey } from "../data/places"
import { dayFromToday, instantDaysAgo } from "../days"
import { inParallel, inTurn } from "../in-parallel"
import { numberSource, type NumberSource } from "../numbering"
import type { Pool } from "../pool"
import { Random } from "../random"
import type { Catalogue } from "./catalogue"
import type { ConditionIds } from "./settings"
import type { Shop } from "./shop"

/** What receiving needs to know of the shop. */
export type ReceivingDesk = {
  admin: HttpClient
  shop: Shop
  catalogue: Catalogue
  conditions: ConditionIds
  sources: Map<string, NumberSource>
}

/** The numbers of each item, printed from a fixed seed. */
export function numberSources(): Map<string, NumberSource> {
  return new Map(
    TRACKED.map(({ sku, numbers }, at) => [sku, numberSource(numbers, new Random(2121 + at))])
  )
}

type Delivery = DeliveryPlan & {
  item: ItemPlan
  to: LocationKey
  reference: string
  /** When on its day it came, in minutes after midnight. */
  minutes: number
}

/** Receives every delivery to a place by serial number, an item's own one after the other. */
export async function receiveDeliveries(
  desk: ReceivingDesk,
  pool: Pool,
  place: LocationKey
): Promise<void> {
  const here = plannedDeliveries().filter(({ to }) => to === place)
  await inParallel(chains(here), (chain) =>
    inTurn(chain, async (delivery) => {
      const { item, count } = delivery
      const { serials } = await receive(desk, item.sku, place, count, detailsOf(desk, delivery))
      if (isForSale(delivery)) pool.add(item.sku, place, serials)
    })
  )
}

/** Receives so many units of an item, with what is said of them. */
export function receive(
  { admin, shop, catalogue, sources }: ReceivingDesk,
  sku: string,
  at: LocationKey,
  count: number,
  details: Partial<ReceiveBody>
): Promise<OperationResponse> {
  return admin.post<OperationResponse>("/admin/serials/receive", {
    inventory_item_id: catalogue.items.get(sku),
    location_id: shop.places[at],
    ...sources.get(sku)!(count),
    ...details,
  })
}

/** Counts pieces into stock through Medusa's own API: they await serials, and some get them. */
export async function raiseAwaitingStock(desk: ReceivingDesk): Promise<void> {
  await inParallel(TRACKED, async ({ sku, awaiting }) => {
    if (!awaiting) return
    const { at, count, registered = 0 } = awaiting
    const [itemId, place] = [desk.catalogue.items.get(sku)!, desk.shop.places[at]]
    const before = await readStock(desk.admin, itemId, place)
    await setStock(desk.admin, itemId, place, (before?.stocked ?? 0) + count)
    if (registered) await receive(desk, sku, at, registered, { already_in_stock: true })
  })
}

/** All deliveries by date, with their purchase orders. */
function plannedDeliveries(): Delivery[] {
  const random = new Random(2026)
  return TRACKED.flatMap((item) => item.deliveries.map((delivery) => ({ ...delivery, item })))
    .sort((one, other) => other.daysAgo - one.daysAgo)
    .map((delivery, at) => ({
      ...delivery,
      to: delivery.to ?? "rotterdam",
      reference: `PO-${2401 + at}`,
      minutes: random.between(7 * 60, 16 * 60),
    }))
}

/** Deliveries that must follow each other: those of one item, and all whose numbers the store makes. */
function chains(deliveries: readonly Delivery[]): Delivery[][] {
  const chains = new Map<string, Delivery[]>()
  for (const delivery of deliveries) {
    const { sku, numbers } = delivery.item
    const key = numbers.by === "generator" ? "generator" : sku
    chains.set(key, [...(chains.get(key) ?? []), delivery])
  }
  return [...chains.values()]
}

function isForSale({ condition = "New", lot }: DeliveryPlan): boolean {
  return CONDITIONS[condition].is_sellable && (lot?.expiresInDays ?? 1) > 0
}

function detailsOf({ conditions }: ReceivingDesk, delivery: Delivery): Partial<ReceiveBody> {
  const { item, daysAgo, minutes, to, lot, reference } = delivery
  const condition: ConditionName = delivery.condition ?? "New"
  const received = dayFromToday(-daysAgo)
  return {
    condition_id: conditions[condition],
    supplier: delivery.supplier ?? item.supplier,
    acquired_from: item.acquiredFrom,
    ...item.maker,
    reference,
    received_at: instantDaysAgo(daysAgo, minutes),
    supplier_warranty_start: received,
    supplier_warranty_end: addMonths(received, item.supplierWarranty),
    cost: item.cost,
    currency_code: "eur",
    ...(to === "rotterdam" && { bin: item.bin }),
    ...(lot && {
      lot: lot.code,
      made_on: dayFromToday(-lot.madeDaysAgo),
      ...(lot.expiresInDays !== undefined && { expires_on: dayFromToday(lot.expiresInDays) }),
    }),
  }
}
