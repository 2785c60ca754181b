import type { Context } from "@medusajs/framework/types"
import SerialDeliveryProof from "../models/serial-delivery-proof"
import { insertRows, tableOf } from "../recordset"
import type { OperationRow } from "./operations"
import type { DeliveryProof } from "./types"

const TABLE = tableOf(SerialDeliveryProof)

/** Writes what shows that the units of an operation were delivered, if something does. */
export async function writeProof(
  context: Context,
  { id, recorded_at }: OperationRow,
  proof: DeliveryProof | undefined
): Promise<void> {
  if (proof === undefined) {
    return
  }
  const now = new Date(recorded_at).toISOString()
  await insertRows(context, TABLE, [proof], {
    operation_id: () => id,
    fulfillment_id: ({ fulfillment_id }) => fulfillment_id,
    signed_by: ({ signed_by }) => signed_by,
    signature: ({ signature }) => signature,
    photos: ({ photos }) => photos,
    created_at: () => now,
    updated_at: () => now,
  })
}
