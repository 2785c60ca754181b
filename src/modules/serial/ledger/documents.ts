import type { Context } from "@medusajs/framework/types"
import { judgeBookCorrection, writeBookCorrection } from "./book-correction"
import { lockCount, writeCount } from "./count-document"
import { lockDelivery, writeDelivery } from "./delivery-document"
import { lockNotice, writeNotice } from "./notice-document"
import type { OperationRow } from "./operations"
import type { Documents, UnitBatch } from "./types"
import { writeProof } from "./write-proof"
import { writeTransfer } from "./write-transfer"

/** Locks the records of the documents that an operation works on, before its units. @throws when one does not allow it */
export async function lockDocuments(
  context: Context,
  { delivery, count, notice, book_correction }: Documents
): Promise<void> {
  if (delivery !== undefined && "id" in delivery) {
    await lockDelivery(context, delivery)
  }
  if (count !== undefined && "id" in count) {
    await lockCount(context, count)
  }
  if (notice !== undefined && "id" in notice) {
    await lockNotice(context, notice)
  }
  if (book_correction !== undefined) {
    await judgeBookCorrection(context, book_correction)
  }
}

/** Writes the records of the documents that an operation begins or changes; before its units. */
export async function writeDocuments(
  context: Context,
  operation: OperationRow,
  {
    transfer,
    delivery,
    count,
    proof,
    notice,
    book_correction,
    batches,
  }: Documents & { batches: readonly UnitBatch[] }
): Promise<void> {
  await writeTransfer(context, operation, transfer)
  await writeProof(context, operation, proof)
  if (delivery !== undefined) {
    await writeDelivery(context, operation, delivery)
  }
  if (count !== undefined) {
    await writeCount(context, operation, count, batches)
  }
  if (notice !== undefined) {
    await writeNotice(context, operation, notice, batches)
  }
  if (book_correction !== undefined) {
    await writeBookCorrection(context, operation, book_correction)
  }
}
