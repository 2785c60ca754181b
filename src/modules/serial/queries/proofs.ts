import type { Context } from "@medusajs/framework/types"
import { IS_UNDONE } from "../ledger/operations"
import type { DeliveryProof } from "../ledger/types"
import { query, run, type Row } from "../sql"

/** What shows that units were delivered, with the operation that says so. */
export interface ProofRecord extends DeliveryProof {
  operation_id: string
  occurred_at: string
  /** Whether the confirmation was undone. */
  is_reverted: boolean
  /** Whether what was personal was erased. */
  is_erased: boolean
}

const SELECT = `select p.operation_id, p.fulfillment_id, p.signed_by, p.signature, p.photos, o.occurred_at,
    p.erased_at is not null as is_erased,
    ${IS_UNDONE} as is_reverted
  from serial_delivery_proof p join serial_operation o on o.id = p.operation_id`

/** The proofs of fulfilments or of operations, in the order in which they were given: one indexed statement. */
export async function proofsOf(
  context: Context,
  by: "fulfillment_id" | "operation_id",
  ids: readonly string[]
): Promise<ProofRecord[]> {
  if (ids.length === 0) {
    return []
  }
  const rows = await query<Row>(
    context,
    `${SELECT} where p.${by} = any(?) order by p.operation_id`,
    [ids]
  )
  return rows.map(
    (row) => ({ ...row, occurred_at: (row.occurred_at as Date).toISOString() }) as ProofRecord
  )
}

/**
 * Erases who signed for a fulfilment, their signature and the pictures, and the notes of those confirmations, which may
 * name them. That there was a proof stays.
 * @returns how many proofs were erased now
 */
export async function eraseProofs(context: Context, fulfillmentId: string): Promise<number> {
  const count = await run(
    context,
    `update serial_delivery_proof set signed_by = null, signature = null, photos = '[]', erased_at = now(), updated_at = now()
      where fulfillment_id = ? and erased_at is null`,
    [fulfillmentId]
  )
  await run(
    context,
    `update serial_operation o set note = null, updated_at = now()
       from serial_delivery_proof p
      where p.fulfillment_id = ? and o.id = p.operation_id and o.note is not null`,
    [fulfillmentId]
  )
  return count
}
