import type { OperationRow } from "./operations"
import type { Actor, Reference } from "./types"

/** The event that is told of every operation. */
export const OPERATION_DONE = "serial.operation-done"

/** How many units an event names: it has to fit into a queue. */
const NAMED = 1_000

/** What is told of an operation that is done, or taken back by another: of both the same. Instants are ISO 8601. */
export interface OperationDoneEvent {
  /** The operation's. */
  id: string
  /** One of the kinds of operation; `revert` takes another one back. */
  kind: string
  /** The operation that this one takes back. */
  reverts_operation_id: string | null
  /** The flow that caused it and through which it is undone; null when it is undone by itself. */
  flow: string | null
  /** The document it belongs to: an order, a return, a transfer … */
  reference: Reference | null
  /** Who did it. */
  actor: Actor
  /** The business date. */
  occurred_at: string
  recorded_at: string
  /** How many units it changed. */
  serial_count: number
  /** These units; of very many, the first 1,000. */
  serial_ids: string[]
}

/** What is told of an operation that changed these units. */
export function operationDone(
  operation: OperationRow,
  serialIds: readonly string[]
): OperationDoneEvent {
  const { reference_type: type, reference_id: id } = operation
  return {
    id: operation.id,
    kind: operation.kind,
    reverts_operation_id: operation.reverts_operation_id,
    flow: operation.flow,
    reference: type && id ? { type, id } : null,
    actor: { type: operation.actor_type, id: operation.actor_id },
    occurred_at: new Date(operation.occurred_at).toISOString(),
    recorded_at: new Date(operation.recorded_at).toISOString(),
    serial_count: serialIds.length,
    serial_ids: serialIds.slice(0, NAMED),
  }
}
