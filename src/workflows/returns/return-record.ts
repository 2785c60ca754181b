import type { MedusaContainer } from "@medusajs/framework/types"
import { ChangeActionType, MedusaError, OrderChangeStatus } from "@medusajs/framework/utils"
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

async function requestedItems(
  container: MedusaContainer,
  { id, order_id }: ReturnRecord
): Promise<ReturnRecord["items"]> {
  const requests = await readGraph<Request>(
    container,
    "order_change",
    ["id", "actions.action", "actions.reference_id", "actions.details"],
    { order_id: [order_id], status: [OrderChangeStatus.PENDING, OrderChangeStatus.REQUESTED] }
  )
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
