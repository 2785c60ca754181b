import type { Context } from "@medusajs/framework/types"
import type { AuditedEvent, Chain } from "../../../lifecycle/audit"
import { all, among, when, type Condition } from "../queries/conditions-sql"
import { query } from "../sql"

/** Which units an export is of; all that is said must hold. Their chains come whole. */
export interface ChainFilter {
  inventory_item_ids?: readonly string[]
  location_ids?: readonly string[]
  serial_ids?: readonly string[]
  /** Only units with an event that was entered from this instant on, and before that one. */
  recorded_from?: string
  recorded_before?: string
}

/**
 * The chains of the next units of which anything is left: their records, their events, or a head that was noted; in the
 * order of their ids. One statement, so that what is compared is of one moment.
 */
export async function anyChains(
  context: Context,
  after: string,
  limit: number
): Promise<Required<Chain>[]> {
  return chainsOf(context, {
    sql: `(select id from serial where id > ? order by id limit ?)
          union (select serial_id from serial_audit_head where serial_id > ? order by serial_id limit ?)
          union (select distinct serial_id from serial_event where serial_id > ? order by serial_id limit ?)
          order by id limit ?`,
    values: [after, limit, after, limit, after, limit, limit],
  })
}

/** The chains of the next units that a filter wants, in the order of their ids. */
export async function chainsWanted(
  context: Context,
  filter: ChainFilter,
  after: string,
  limit: number
): Promise<Required<Chain>[]> {
  const { sql, values } = all([
    { sql: "s.id > ?", values: [after] },
    ...among("s.inventory_item_id", filter.inventory_item_ids),
    ...among("s.location_id", filter.location_ids),
    ...among("s.id", filter.serial_ids),
    ...recordedWithin(filter),
  ])
  return chainsOf(context, {
    sql: `select s.id from serial s where ${sql} order by s.id limit ?`,
    values: [...values, limit],
  })
}

function recordedWithin({ recorded_from, recorded_before }: ChainFilter): Condition[] {
  const days = [
    ...when(recorded_from, (said) => ({ sql: "e.recorded_at >= ?", values: [said] })),
    ...when(recorded_before, (said) => ({ sql: "e.recorded_at < ?", values: [said] })),
  ]
  const { sql, values } = all([{ sql: "e.serial_id = s.id", values: [] }, ...days])
  return days.length === 0
    ? []
    : [{ sql: `exists (select from serial_event e where ${sql})`, values }]
}

interface ChainRow extends Omit<AuditedEvent, "sequence" | "occurred_at" | "recorded_at"> {
  unit_id: string
  head_sequence: number | null
  head_hash: string | null
  noted_sequence: number | null
  noted_hash: string | null
  sequence: number | null
  occurred_at: Date
  recorded_at: Date
}

async function chainsOf(context: Context, units: Condition): Promise<Required<Chain>[]> {
  const rows = await query<ChainRow>(
    context,
    `with units as materialized (${units.sql})
     select u.id as unit_id, s.version as head_sequence, s.head_hash, h.sequence as noted_sequence, h.hash as noted_hash,
            e.sequence, e.operation_id, e.command, e.from_status, e.to_status, e.actor_type, e.actor_id, e.reference_type,
            e.reference_id, e.occurred_at, e.recorded_at, e.changes, e.hash_version, e.prev_hash, e.hash
       from units u
       left join serial s on s.id = u.id
       left join serial_audit_head h on h.serial_id = u.id
       left join serial_event e on e.serial_id = u.id
      order by u.id, e.sequence`,
    units.values
  )
  const chains: (Required<Chain> & { events: AuditedEvent[] })[] = []
  for (const row of rows) {
    if (chains.at(-1)?.serial_id !== row.unit_id) {
      chains.push({
        serial_id: row.unit_id,
        events: [],
        head: headOf(row.head_sequence, row.head_hash),
        earlier: headOf(row.noted_sequence, row.noted_hash),
      })
    }
    if (row.sequence !== null) {
      chains.at(-1)?.events.push(eventOf(row, row.sequence))
    }
  }
  return chains
}

function headOf(sequence: number | null, hash: string | null) {
  return sequence === null || hash === null ? null : { sequence, hash }
}

/** What the hash covers, the version of its form and the hash; nothing that stands beside the chain. */
function eventOf(row: ChainRow, sequence: number): AuditedEvent {
  return {
    serial_id: row.unit_id,
    sequence,
    operation_id: row.operation_id,
    command: row.command,
    from_status: row.from_status,
    to_status: row.to_status,
    actor_type: row.actor_type,
    actor_id: row.actor_id,
    reference_type: row.reference_type,
    reference_id: row.reference_id,
    occurred_at: row.occurred_at.toISOString(),
    recorded_at: row.recorded_at.toISOString(),
    changes: row.changes,
    hash_version: row.hash_version,
    prev_hash: row.prev_hash,
    hash: row.hash,
  }
}
