import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ChangeActionType,
  Modules,
  OrderChangeStatus,
  OrderChangeType,
  ReturnStatus,
} from "@medusajs/framework/utils"
import { refuse, type Refusal } from "../../lifecycle/refusals"
import { readGraph } from "../support/graph"
import { refuseWith } from "../support/request"

/** A return of Medusa's, as far as serials need to know it. */
export interface ReturnRecord {
  id: string
  order_id: string
  status: string
  location_id: string | null
  items: { item_id: string; quantity: number; received_quantity: number }[]
  /** What Medusa received of its lines so far. Its items tell the last receipt only. */
  receipts: ReceiptOfLine[]
}

/** Units of a line that came in together, all good or all damaged. */
interface ReceiptOfLine {
  item_id: string
  disposition: "good" | "damaged"
  quantity: number
}

type ReadReturn = Omit<ReturnRecord, "receipts">

interface Receipt {
  return_id: string
  actions: { action: string; details: { reference_id: string; quantity: number } }[]
}

interface Request {
  actions: {
    action: string
    reference_id: string | null
    details: { reference_id: string; quantity: number }
  }[]
}

const OWN_FIELDS = ["id", "order_id", "status", "location_id"]
const ITEM_FIELDS = ["item_id", "quantity", "received_quantity"]
const FIELDS = [...OWN_FIELDS, ...ITEM_FIELDS.map((field) => `items.${field}`)]
const FIELDS_BY_ITEM = [...ITEM_FIELDS, ...OWN_FIELDS.map((field) => `return.${field}`)]

/**
 * Reads a return. While it is being requested its items stand in the request only, so that serials can be declared before
 * that is confirmed.
 * @throws unknown_return
 */
export async function returnRecord(
  container: MedusaContainer,
  returnId: string
): Promise<ReturnRecord> {
  const record =
    (await returnWithItems(container, returnId)) ??
    (await readGraph<ReadReturn>(container, "return", FIELDS, { id: [returnId] }))[0]
  if (!record) {
    refuseWith(refuse("unknown_return", null, { return: returnId }))
  }
  const [items, receiptsOf] = await Promise.all([
    record.items.length > 0 ? record.items : requestedItems(container, record),
    receiptsByReturn(container, [record]),
  ])
  return { ...record, items, receipts: receiptsOf(record) }
}

type ReturnItem = ReadReturn["items"][number] & { return: Omit<ReadReturn, "items"> | null }

/** What Medusa's service has, and its type does not list. */
interface ReturnItems {
  listReturnItems(
    filters: { return_id: string },
    config: { take: null; select: string[]; relations: string[] }
  ): Promise<ReturnItem[]>
}

/**
 * A return by its items, of two tables; asked for the return itself, Medusa joins whatever belongs to its order.
 * @returns nothing where it has no items, or is not there
 */
async function returnWithItems(
  container: MedusaContainer,
  return_id: string
): Promise<ReadReturn | undefined> {
  const orders: unknown = container.resolve(Modules.ORDER)
  const items = await (orders as ReturnItems).listReturnItems(
    { return_id },
    { take: null, select: FIELDS_BY_ITEM, relations: ["return"] }
  )
  const record = items[0]?.return
  if (!record) {
    return undefined
  }
  const { id, order_id, status, location_id } = record
  const parts = items.map(({ item_id, quantity, received_quantity }) => ({
    item_id,
    quantity,
    received_quantity,
  }))
  return { id, order_id, status, location_id, items: parts }
}

/** Why no unit can be put on a return any more. */
export function whyNotDeclarable({ status }: ReturnRecord): Refusal[] {
  return status === ReturnStatus.CANCELED ? [refuse("return_canceled")] : []
}

/** Reads the returns of an order as `returnRecord` does, in a fixed number of statements. */
export async function returnsOfOrder(
  container: MedusaContainer,
  orderId: string
): Promise<ReturnRecord[]> {
  const records = await readGraph<ReadReturn>(container, "return", FIELDS, {
    order_id: [orderId],
  })
  const isRequested = records.some(({ items }) => items.length === 0)
  const [requests, receiptsOf] = await Promise.all([
    isRequested ? requestsOf(container, orderId) : [],
    receiptsByReturn(container, records),
  ])
  return records
    .map((record) => ({
      ...record,
      items: record.items.length > 0 ? record.items : itemsIn(requests, record),
      receipts: receiptsOf(record),
    }))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
}

const DISPOSITIONS: Record<string, ReceiptOfLine["disposition"] | undefined> = {
  [ChangeActionType.RECEIVE_RETURN_ITEM]: "good",
  [ChangeActionType.RECEIVE_DAMAGED_RETURN_ITEM]: "damaged",
}

/** What Medusa received on returns: one statement, and none for returns of which nothing came. */
async function receiptsByReturn(
  container: MedusaContainer,
  records: readonly ReadReturn[]
): Promise<(record: ReadReturn) => ReceiptOfLine[]> {
  const received = records.filter(({ items }) =>
    items.some(({ received_quantity }) => Number(received_quantity) > 0)
  )
  const receipts = await readGraph<Receipt>(
    container,
    "order_change",
    ["return_id", "actions.action", "actions.details"],
    {
      return_id: received.map(({ id }) => id),
      change_type: [OrderChangeType.RETURN_RECEIVE],
      status: [OrderChangeStatus.CONFIRMED],
    }
  )
  return ({ id }) =>
    receipts
      .filter(({ return_id }) => return_id === id)
      .flatMap(({ actions }) => actions)
      .flatMap(({ action, details }) => {
        const disposition = DISPOSITIONS[action]
        return disposition === undefined
          ? []
          : [{ item_id: details.reference_id, disposition, quantity: Number(details.quantity) }]
      })
}

async function requestedItems(
  container: MedusaContainer,
  record: ReadReturn
): Promise<ReturnRecord["items"]> {
  return itemsIn(await requestsOf(container, record.order_id), record)
}

async function requestsOf(container: MedusaContainer, orderId: string): Promise<Request[]> {
  return readGraph<Request>(
    container,
    "order_change",
    ["id", "actions.action", "actions.reference_id", "actions.details"],
    { order_id: [orderId], status: [OrderChangeStatus.PENDING, OrderChangeStatus.REQUESTED] }
  )
}

function itemsIn(
  requests: readonly Request[],
  { id }: Pick<ReturnRecord, "id">
): ReturnRecord["items"] {
  return requests
    .flatMap(({ actions }) => actions)
    .filter(
      ({ action, reference_id }) => action === ChangeActionType.RETURN_ITEM && reference_id === id
    )
    .map(({ details }) => ({
      item_id: details.reference_id,
      quantity: Number(details.quantity),
      received_quantity: 0,
    }))
}
