import type { Context } from "@medusajs/framework/types"
import { lockDelivery, writeDelivery } from "./delivery-document"
import type { OperationRow } from "./operations"
import type { Documents } from "./types"
import { writeTransfer } from "./write-transfer"

/** Locks the records of the documents that an operation works on, before its units. @throws when one does not allow it */
export async function lockDocuments(context: Context, { delivery }: Documents): Promise<void> {
  if (delivery !== undefined && "id" in delivery) {
    await lockDelivery(context, delivery)
  }
}

/** Writes the records of the documents that an operation begins or changes. */
export async function writeDocuments(
  context: Context,
  operation: OperationRow,
  { transfer, delivery }: Documents
): Promise<void> {
  await writeTransfer(context, operation, transfer)
  if (delivery !== undefined) {
    await writeDelivery(context, operation, delivery)
  }
}
