import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { readGraph } from "../support/graph"

/** A claim of Medusa's, as far as serials need to know it. */
export interface ClaimRecord {
  id: string
  order_id: string
  canceled_at: string | null
  return_id: string | null
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

/** Reads claims by their ids, or those of orders. */
export async function claimRecords(
  container: MedusaContainer,
  filters: { id: readonly string[] } | { order_id: readonly string[] }
): Promise<ClaimRecord[]> {
  const records = await readGraph<ClaimRecord>(container, "order_claim", FIELDS, filters)
  return records.map((record) => ({ ...record, claim_items: record.claim_items ?? [] }))
}

/** Reads a claim. @throws MedusaError NOT_FOUND */
export async function claimRecord(
  container: MedusaContainer,
  claimId: string
): Promise<ClaimRecord> {
  const [record] = await claimRecords(container, { id: [claimId] })
  if (!record) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no claim ${claimId}.`)
  }
  return record
}
