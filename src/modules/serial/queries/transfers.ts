import type { Context } from "@medusajs/framework/types"
import {
  OUTCOME_OF,
  TRANSFER,
  TRANSFER_OUTCOMES,
  type TransferOutcome,
} from "../../../lifecycle/transfers"
import { query, type Row } from "../sql"
import { all, among, textBeginsWith, when, type Condition } from "./conditions-sql"
import { counted, type Counted, type Page } from "./paging"

/** Which transfers are wanted; all that is said must hold. */
export interface TransferFilter {
  ids?: readonly string[]
  /** Whether some of its units are still in transit. */
  is_open?: boolean
  origin_location_ids?: readonly string[]
  destination_location_ids?: readonly string[]
  /** What its reference begins with, in capitals or not. */
  reference?: string
}

/** How many units of a transfer came to what. */
export type TransferCounts = Record<TransferOutcome, number>

/** A transfer as it is read, with how far it came. */
export interface TransferRecord {
  id: string
  origin_location_id: string
  destination_location_id: string
  reference: string | null
  note: string | null
  actor_type: string
  actor_id: string | null
  created_at: string
  is_open: boolean
  counts: TransferCounts
}

/** One page of transfers. */
export interface TransferPage extends Counted {
  transfers: TransferRecord[]
}

/** A unit of a transfer: what became of it there, and when. */
export interface TransferUnit {
  serial_id: string
  outcome: TransferOutcome
  occurred_at: string
}

/**
 * What became of each unit of transfers, from the last event that bears the transfer as its reference. A unit that this
 * event left in transit, and that is no longer on the transfer, was marked lost by hand: the table has no other way.
 * Nothing of it is stored twice, so that undoing, by whom and whenever, needs nothing of its own. An undoing that was
 * itself taken back did what was done at first.
 */
const FATES = `
  select f.transfer_id, f.serial_id, f.occurred_at,
         case when f.to_status = 'in_transit' then case when s.id is null then 'lost' else 'in_transit' end
              when root.depth % 2 = 1 then 'undone'
              ${Object.entries(OUTCOME_OF)
                .map(
                  ([command, outcome]) =>
                    `when coalesce(first.command, f.command) = '${command}' then '${outcome}'`
                )
                .join(" ")}
         end as outcome
    from (
      select distinct on (o.reference_id, e.serial_id)
             o.reference_id as transfer_id, o.id as operation_id, e.serial_id, e.command, e.to_status, e.occurred_at
        from serial_operation o join serial_event e on e.operation_id = o.id
       where o.reference_type = '${TRANSFER}' and o.reference_id = any(?)
       order by o.reference_id, e.serial_id, e.sequence desc
    ) f left join serial s on f.to_status = 'in_transit' and s.id = f.serial_id and s.transfer_id = f.transfer_id
    left join lateral (
      with recursive undone as (
        select reverts_operation_id as id, 1 as depth from serial_operation where id = f.operation_id
        union all
        select o.reverts_operation_id, u.depth + 1 from undone u join serial_operation o on o.id = u.id
      ) select id, depth from undone where id is not null order by depth desc limit 1
    ) root on f.command = 'revert'
    left join serial_event first on first.operation_id = root.id and first.serial_id = f.serial_id`

/** A page of transfers, newest first, and how many there are; exact up to ten thousand. */
export async function findTransfers(
  context: Context,
  filter: TransferFilter,
  { limit, offset }: Page
): Promise<TransferPage> {
  const { sql: where, values } = all(conditionsOf(filter))
  // Ids are ULIDs: they order by the time of entry, and the indexes have them sorted.
  const rows = await query<Row & { id: string; created_at: Date }>(
    context,
    `select t.id, t.origin_location_id, t.destination_location_id, t.reference, t.note, t.actor_type, t.actor_id,
            t.created_at, ${IS_OPEN} as is_open
       from serial_transfer t where ${where} order by t.id desc limit ? offset ?`,
    [...values, limit, offset]
  )
  const countsOf = await transferCounts(
    context,
    rows.map(({ id }) => id)
  )
  return {
    transfers: rows.map(
      (row) =>
        ({
          ...row,
          created_at: row.created_at.toISOString(),
          counts: countsOf(row.id),
        }) as TransferRecord
    ),
    ...(await counted(context, { sql: `select 1 from serial_transfer t where ${where}`, values })),
  }
}

/** Units are on a transfer only while they are in transit. */
const IS_OPEN = "exists (select 1 from serial s where s.transfer_id = t.id)"

function conditionsOf(filter: TransferFilter): Condition[] {
  return [
    ...among("t.id", filter.ids),
    ...among("t.origin_location_id", filter.origin_location_ids),
    ...among("t.destination_location_id", filter.destination_location_ids),
    ...when(filter.is_open, (isOpen) => ({ sql: isOpen ? IS_OPEN : `not ${IS_OPEN}`, values: [] })),
    ...when(filter.reference, (said) => textBeginsWith("t.reference", said)),
  ]
}

async function transferCounts(
  context: Context,
  ids: readonly string[]
): Promise<(id: string) => TransferCounts> {
  const rows =
    ids.length === 0
      ? []
      : await query<{ transfer_id: string; outcome: TransferOutcome; count: number }>(
          context,
          `select transfer_id, outcome, count(*)::int as count from (${FATES}) fates group by transfer_id, outcome`,
          [ids]
        )
  const counts = new Map(rows.map((row) => [`${row.transfer_id} ${row.outcome}`, row.count]))
  return (id) =>
    Object.fromEntries(
      TRANSFER_OUTCOMES.map((outcome) => [outcome, counts.get(`${id} ${outcome}`) ?? 0])
    ) as TransferCounts
}

/**
 * The units of a transfer by what became of them, each kind in the order of their records.
 * @param outcomes only these; all when absent
 */
export async function unitsOfTransfer(
  context: Context,
  id: string,
  { limit, offset }: Page,
  outcomes: readonly TransferOutcome[] = TRANSFER_OUTCOMES
): Promise<TransferUnit[]> {
  const rows = await query<Omit<TransferUnit, "occurred_at"> & { occurred_at: Date }>(
    context,
    `select serial_id, outcome, occurred_at from (
       select *, row_number() over (partition by outcome order by serial_id) as place from (${FATES}) fates
        where outcome = any(?)
     ) placed where place > ? and place <= ?
      order by array_position(?::text[], outcome), serial_id`,
    [[id], outcomes, offset, offset + limit, TRANSFER_OUTCOMES]
  )
  return rows.map((row) => ({ ...row, occurred_at: row.occurred_at.toISOString() }))
}

/** The units of a transfer that are still in transit, by id. */
export async function idsInTransit(context: Context, transferId: string): Promise<string[]> {
  const rows = await query<{ id: string }>(
    context,
    "select id from serial where transfer_id = ? order by id",
    [transferId]
  )
  return rows.map(({ id }) => id)
}
