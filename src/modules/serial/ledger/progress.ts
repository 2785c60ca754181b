import type { Context } from "@medusajs/framework/types"
import { refuse } from "../../../lifecycle/refusals"
import type { StockOwed } from "../../../lifecycle/stock"
import { SerialRefusalError } from "../refusal-error"
import { run } from "../sql"
import { operationDone, type OperationDoneEvent } from "./operation-done"
import { changedBy, lockOperation, updateOperation } from "./operations"
import type { BookFacts } from "./types"

/** Notes how stock and serials stood before a planned operation moves any, so that a job can tell whether it did. */
export async function noteAwaiting(
  context: Context,
  operationId: string,
  awaiting: StockOwed[]
): Promise<void> {
  await run(
    context,
    `update serial_operation set intent = coalesce(intent, '{}') || jsonb_build_object('awaiting_before', ?::jsonb), updated_at = now()
      where id = ? and state = 'pending'`,
    [JSON.stringify(awaiting), operationId]
  )
}

/** Notes what the acquisition and disposition record is told of a planned operation, beside what its caller said. */
export async function noteBook(
  context: Context,
  operationId: string,
  facts: BookFacts
): Promise<void> {
  await run(
    context,
    `update serial_operation set updated_at = now(),
       intent = intent || jsonb_build_object('book', coalesce(intent -> 'book', '{}') || ?::jsonb)
      where id = ? and state = 'pending'`,
    [JSON.stringify(facts), operationId]
  )
}

/** Marks that the stock a planned operation raises has been raised. */
export async function markStocked(context: Context, operationId: string): Promise<void> {
  await run(
    context,
    `update serial_operation set progress = 'stocked', updated_at = now()
      where id = ? and state = 'pending' and progress = 'planned'`,
    [operationId]
  )
}

/**
 * Notes that the stock which an operation has raised is being lowered again: from now on only the stock itself tells how
 * far that came.
 */
export async function markUnstocking(context: Context, operationId: string): Promise<void> {
  await run(
    context,
    `update serial_operation set progress = 'planned', updated_at = now()
      where id = ? and state = 'pending' and progress = 'stocked'`,
    [operationId]
  )
}

/** Notes that no stock of an operation is raised any more: nothing of it has happened. */
export async function markUnstocked(context: Context, operationId: string): Promise<void> {
  await run(
    context,
    `update serial_operation set intent = intent - 'awaiting_before', updated_at = now()
      where id = ? and state = 'pending' and progress = 'planned'`,
    [operationId]
  )
}

/**
 * Ends a pending operation: `done` when serials and stock both have it, `abandoned` when neither has. One whose serials
 * are written and were not taken back cannot be abandoned: it stays pending, for a job to finish.
 * @returns what is to be told of it once the transaction is committed, if it is done by this
 * @throws operation_unfinished when it is to be done before its serials are written
 */
export async function end(
  context: Context,
  operationId: string,
  state: "done" | "abandoned"
): Promise<OperationDoneEvent | null> {
  const operation = await lockOperation(context, operationId)
  const isRecorded = operation.progress === "recorded"
  if (operation.state !== "pending") {
    return null
  }
  if (state === "done" && !isRecorded) {
    throw new SerialRefusalError([refuse("operation_unfinished", null, { operation: operationId })])
  }
  if (state === "done" || !isRecorded || operation.is_spent) {
    await updateOperation(context, operationId, { state, intent: null })
  }
  return state === "done" ? operationDone(operation, await changedBy(context, operationId)) : null
}
