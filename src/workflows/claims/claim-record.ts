import type { MedusaContainer } from "@medusajs/framework/types"
import { ChangeActionType, OrderChangeStatus } from "@medusajs/framework/utils"
import { refuse } from "../../lifecycle/refusals"
import { readGraph } from "../support/graph"
import { refuseWith } from "../support/request"

/** A claim of Medusa's, as far as serials need to know it. */
export interface ClaimRecord {
  id: string
  order_id: string
  canceled_at: string | null
  /** Left away by Medusa where nothing is to come back. */
  return_id?: string | null
  /** What is at fault. */
  claim_items: { item_id: string; quantity: number }[]
}

const FIELDS = [
  "id",
  "order_id",
  "canceled_at",
  "return_id",
  // By `is_additional_item` Medusa tells what is at fault from what goes out, but only where it is asked for, too.
  "claim_items.is_additional_item",
  "claim_items.item_id",
  "claim_items.quantity",
]

/**
 * Reads claims by their ids, or those of orders. While one is being requested what is at fault stands in the request only,
 * so that units can be named before that is confirmed: one statement more for such claims, however many.
 */
export async function claimRecords(
  container: MedusaContainer,
  filters: { id: readonly string[] } | { order_id: readonly string[] }
): Promise<ClaimRecord[]> {
  const records = (await readGraph<ClaimRecord>(container, "order_claim", FIELDS, filters)).map(
    (record) => ({ ...record, claim_items: record.claim_items ?? [] })
  )
  const isRequested = ({ claim_items, canceled_at }: ClaimRecord) =>
    claim_items.length === 0 && canceled_at === null
  const requests = await readGraph<Request>(
    container,
    "order_change",
    ["claim_id", "actions.action", "actions.details"],
    {
      claim_id: records.filter(isRequested).map(({ id }) => id),
      status: [OrderChangeStatus.PENDING, OrderChangeStatus.REQUESTED],
    }
  )
  return records.map((record) =>
    isRequested(record) ? { ...record, claim_items: itemsIn(requests, record) } : record
  )
}

interface Request {
  claim_id: string
  actions: { action: string; details: { reference_id: string; quantity: number } }[]
}

function itemsIn(
  requests: readonly Request[],
  { id }: Pick<ClaimRecord, "id">
): ClaimRecord["claim_items"] {
  return requests
    .filter(({ claim_id }) => claim_id === id)
    .flatMap(({ actions }) => actions)
    .filter(({ action }) => action === ChangeActionType.WRITE_OFF_ITEM)
    .map(({ details }) => ({
      item_id: details.reference_id,
      quantity: Number(details.quantity),
    }))
}

/** Reads a claim. @throws unknown_claim */
export async function claimRecord(
  container: MedusaContainer,
  claimId: string
): Promise<ClaimRecord> {
  const [record] = await claimRecords(container, { id: [claimId] })
  if (!record) {
    refuseWith(refuse("unknown_claim", null, { claim: claimId }))
  }
  return record
}
