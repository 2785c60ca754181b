import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ChangeActionType,
  MedusaError,
  OrderChangeStatus,
  ReturnStatus,
} from "@medusajs/framework/utils"
import { refuse, type Refusal } from "../../lifecycle/refusals"
import { readGraph } from "../support/graph"

/** A return of Medusa's, as far as serials need to know it. */
export interface ReturnRecord {
  id: string
  order_id: string
  status: string
  location_id: string | null
  items: { item_id: string; quantity: number; received_quantity: number }[]
}

interface Request {
  actions: {
    action: string
    reference_id: string | null
    details: { reference_id: string; quantity: number }
  }[]
}

const FIELDS = [
  "id",
  "order_id",
  "status",
  "location_id",
  "items.item_id",
  "items.quantity",
  "items.received_quantity",
]

/**
 * Reads a return. While it is being requested its items stand in the request only, so that serials can be declared before
 * that is confirmed.
 * @throws MedusaError NOT_FOUND
 */
export async function returnRecord(
  container: MedusaContainer,
  returnId: string
): Promise<ReturnRecord> {
  const [record] = await readGraph<ReturnRecord>(container, "return", FIELDS, { id: [returnId] })
  if (!record) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no return ${returnId}.`)
  }
  return record.items.length > 0
    ? record
    : { ...record, items: await requestedItems(container, record) }
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
  const records = await readGraph<ReturnRecord>(container, "return", FIELDS, {
    order_id: [orderId],
  })
  const isRequested = records.some(({ items }) => items.length === 0)
  const requests = isRequested ? await requestsOf(container, orderId) : []
  return records
    .map((record) =>
      record.items.length > 0 ? record : { ...record, items: itemsIn(requests, record) }
    )
    .sort((one, other) => (one.id < other.id ? -1 : 1))
}

async function requestedItems(
  container: MedusaContainer,
  record: ReturnRecord
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
