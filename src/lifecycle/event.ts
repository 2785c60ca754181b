import type { Changes } from "./serial"
import type { Status } from "./statuses"

/** The version of the canonical form that new events are hashed over. */
export const HASH_VERSION = 1

/** One immutable line of a serial's history, as far as its hash covers it. Instants are ISO 8601 in UTC. */
export interface EventCore {
  serial_id: string
  /** 1, 2, 3 … without gaps within a serial. */
  sequence: number
  operation_id: string
  command: string
  from_status: Status | null
  to_status: Status
  actor_type: string
  actor_id: string | null
  reference_type: string | null
  reference_id: string | null
  /** When it happened in the world (business date). */
  occurred_at: string
  /** When it was entered. */
  recorded_at: string
  /** Canonical JSON of the changed fields. */
  changes: string
  prev_hash: string | null
}

/**
 * The text that an event's hash (SHA-256, hexadecimal) is taken over, version 1: one value a line, in this order,
 * empty for none, instants as milliseconds since 1970. The database builds the same text in `serial_event_hash`.
 */
export function canonicalForm(event: EventCore): string {
  return [
    HASH_VERSION,
    event.serial_id,
    event.sequence,
    event.operation_id,
    event.command,
    event.from_status ?? "",
    event.to_status,
    event.actor_type,
    event.actor_id ?? "",
    event.reference_type ?? "",
    event.reference_id ?? "",
    Date.parse(event.occurred_at),
    Date.parse(event.recorded_at),
    event.changes,
    event.prev_hash ?? "",
  ].join("\n")
}

/** Canonical JSON of changes: keys sorted, no spaces. */
export function canonicalChanges(changes: Changes): string {
  const entries = Object.entries(changes)
  const isSorted = entries.every(([field], at) => at === 0 || entries[at - 1][0] < field)
  return JSON.stringify(
    isSorted ? changes : Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
  )
}
