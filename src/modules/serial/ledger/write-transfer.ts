import type { Context } from "@medusajs/framework/types"
import SerialTransfer from "../models/serial-transfer"
import { insertRows, tableOf } from "../recordset"
import type { OperationRow } from "./operations"
import type { NewTransfer } from "./types"

const TABLE = tableOf(SerialTransfer)

/** Writes the record of the transfer that an operation begins, if it begins one. */
export async function writeTransfer(
  context: Context,
  { actor_type, actor_id, recorded_at }: OperationRow,
  transfer: NewTransfer | undefined
): Promise<void> {
  if (transfer === undefined) {
    return
  }
  const now = new Date(recorded_at).toISOString()
  await insertRows(context, TABLE, [transfer], {
    id: ({ id }) => id,
    origin_location_id: ({ origin_location_id }) => origin_location_id,
    destination_location_id: ({ destination_location_id }) => destination_location_id,
    reference: ({ reference }) => reference,
    note: ({ note }) => note,
    actor_type: () => actor_type,
    actor_id: () => actor_id,
    created_at: () => now,
    updated_at: () => now,
  })
}
