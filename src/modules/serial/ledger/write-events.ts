import { hash } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import {
  canonicalChanges,
  canonicalForm,
  HASH_VERSION,
  type EventCore,
} from "../../../lifecycle/event"
import SerialEvent from "../models/serial-event"
import { insertRows, tableOf, type Columns } from "../recordset"
import { chunksOf } from "../sql"
import type { DecidedUnit } from "./decide-batches"
import type { OperationRow } from "./operations"

const TABLE = tableOf(SerialEvent)

/** A decided unit with the event that it gets. */
export interface Eventful {
  unit: DecidedUnit
  event: EventCore
  hash: string
}

/** Writes one event for each unit, each with its hash over the one before. */
export async function writeEvents(
  context: Context,
  operation: OperationRow,
  units: readonly DecidedUnit[]
): Promise<Eventful[]> {
  const eventOf = eventMaker(operation)
  const written = units.map((unit): Eventful => {
    const event = eventOf(unit)
    return { unit, event, hash: hash("sha256", canonicalForm(event), "hex") }
  })
  for (const chunk of chunksOf(written)) {
    await insertRows(context, TABLE, chunk, COLUMNS)
  }
  return written
}

function eventMaker(operation: OperationRow): (unit: DecidedUnit) => EventCore {
  const { actor_type, actor_id, reference_type, reference_id } = operation
  const occurred_at = new Date(operation.occurred_at).toISOString()
  const recorded_at = new Date(operation.recorded_at).toISOString()
  return ({ id, before, after, changes, command }) => ({
    serial_id: id,
    sequence: (before?.version ?? 0) + 1,
    operation_id: operation.id,
    command,
    from_status: before?.state.status ?? null,
    to_status: after.status,
    actor_type,
    actor_id,
    reference_type,
    reference_id,
    occurred_at,
    recorded_at,
    changes: canonicalChanges(changes),
    prev_hash: before?.head_hash ?? null,
  })
}

function hasNoted({ before, plain }: DecidedUnit): boolean {
  return plain.notes !== undefined && plain.notes !== (before?.plain.notes ?? null)
}

const COLUMNS: Columns<Eventful> = {
  serial_id: ({ event }) => event.serial_id,
  sequence: ({ event }) => event.sequence,
  operation_id: ({ event }) => event.operation_id,
  command: ({ event }) => event.command,
  from_status: ({ event }) => event.from_status,
  to_status: ({ event }) => event.to_status,
  actor_type: ({ event }) => event.actor_type,
  actor_id: ({ event }) => event.actor_id,
  reference_type: ({ event }) => event.reference_type,
  reference_id: ({ event }) => event.reference_id,
  occurred_at: ({ event }) => event.occurred_at,
  recorded_at: ({ event }) => event.recorded_at,
  changes: ({ event }) => event.changes,
  location_id: ({ unit }) => unit.after.location_id,
  hash_version: () => HASH_VERSION,
  prev_hash: ({ event }) => event.prev_hash,
  hash: (eventful) => eventful.hash,
  notes_before: ({ unit }) => (hasNoted(unit) ? unit.before?.plain.notes : null),
  notes_after: ({ unit }) => (hasNoted(unit) ? unit.plain.notes : null),
  created_at: ({ event }) => event.recorded_at,
  updated_at: ({ event }) => event.recorded_at,
}
