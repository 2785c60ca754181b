import type { Client } from "pg"
import { inOperation } from "./sql-operation"

/** Where units are received: an item's id and a location's. */
export interface ReceivingPlace {
  itemId: string
  locationId: string
}

// What the module's receipt writes, as two set-based statements: an event a unit with its real hash, and its row.
// `numbers (at, number)` is the units; $1 operation, $2 item, $3 location, $4 when, $5 the beginning of the ids.
const receipt = (numbers: string, identifier = "") => `
  with numbers as (${numbers}),
  unit as (
    select $5 || lpad(at::text, 10, '0') as id, number, upper(number) as normalized,
           json_build_array('', number)::text as number_change from numbers
  ),
  draft as (
    select id as serial_id, 1 as sequence, $1::text as operation_id, 'receive' as command, null::text as from_status,
           'in_stock' as to_status, 'user' as actor_type, 'user_bench' as actor_id, null::text as reference_type,
           null::text as reference_id, $4::timestamptz as occurred_at, $4::timestamptz as recorded_at,
           '{${identifier}"inventory_item_id":["","' || $2 || '"],"location_id":[null,"' || $3 || '"],"normalized":["","' || normalized
             || '"],"number":["","' || number || '"],"received_at":[null,"' || to_char($4::timestamptz at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
             || '"],"scope_key":["","' || $2 || '"],"status":[null,"in_stock"]}' as changes,
           1 as hash_version, null::text as prev_hash, '' as hash,
           $4::timestamptz as created_at, $4::timestamptz as updated_at, null::timestamptz as deleted_at,
           null::text as notes_before, null::text as notes_after, $3::text as location_id
      from unit
  ),
  event as (
    insert into serial_event (serial_id, sequence, operation_id, command, from_status, to_status, actor_type, actor_id,
                              reference_type, reference_id, occurred_at, recorded_at, changes, hash_version, prev_hash,
                              hash, created_at, updated_at, location_id)
      select serial_id, sequence, operation_id, command, from_status, to_status, actor_type, actor_id, reference_type,
             reference_id, occurred_at, recorded_at, changes, hash_version, prev_hash,
             serial_event_hash(row(draft.*)::serial_event), created_at, updated_at, location_id from draft
      returning serial_id, hash
  )
  insert into serial (id, inventory_item_id, number, normalized, scope_key, status, location_id, notice_ids, received_at,
                      version, head_hash, created_at, updated_at)
    select u.id, $2, u.number, u.normalized, $2, 'in_stock', $3, '{}', $4, 1, e.hash, $4, $4
      from unit u join event e on e.serial_id = u.id order by u.normalized`

const given = "select at, number from unnest($6::text[]) with ordinality as n (number, at)"

/** Receives units with nothing but SQL, in one transaction: the least that the same rows, indexes and triggers cost. */
export async function receiveInSql(
  client: Client,
  place: ReceivingPlace,
  numbers: readonly string[]
): Promise<string> {
  return inReceipt(client, place, numbers.length, (values) =>
    client.query(receipt(given), [...values, numbers])
  )
}

/** Receives the numbers of a file, one a line, which PostgreSQL reads: COPY, and one set-based insert. */
export async function receiveCopied(
  client: Client,
  place: ReceivingPlace,
  count: number,
  file: string
): Promise<string> {
  return inReceipt(client, place, count, async (values) => {
    await client.query("create temp table copied (at serial, number text) on commit drop")
    await client.query(`copy copied (number) from '${file.replaceAll("'", "''")}'`)
    await client.query(receipt("select at, number from copied"), values)
  })
}

const FILLED_AT_ONCE = 50_000

/** The number and the asset tag of a unit that `fillInSql` wrote. */
export const filledNumber = (at: number) => `BENCH${String(at).padStart(9, "0")}`
export const filledTag = (at: number) => `TAG${String(at).padStart(9, "0")}`

/** Fills the ledger with units 1 … count, each with an asset tag, all with chains that hold. */
export async function fillInSql(
  client: Client,
  place: ReceivingPlace,
  count: number
): Promise<void> {
  const numbers = `select at, 'BENCH' || lpad(at::text, 9, '0') as number from generate_series($6::bigint, $7::bigint) at`
  const identifier = `"identifiers":[[],[{"type":"asset_tag","value":"TAG' || substr(number, 6) || '"}]],`
  for (let from = 1; from <= count; from += FILLED_AT_ONCE) {
    const to = Math.min(count, from + FILLED_AT_ONCE - 1)
    await inReceipt(client, place, to - from + 1, async (values) => {
      await client.query(receipt(numbers, identifier), [...values, from, to])
      await client.query(
        `insert into serial_identifier (id, serial_id, type, value, normalized)
           select 'serid_' || s.id, s.id, 'asset_tag', 'TAG' || substr(s.number, 6), 'TAG' || substr(s.number, 6)
             from serial_event e join serial s on s.id = e.serial_id where e.operation_id = $1`,
        [values[0]]
      )
    })
  }
}

/** An operation that receives, with the values of `receipt` but for the numbers. */
function inReceipt(
  client: Client,
  { itemId, locationId }: ReceivingPlace,
  count: number,
  write: (values: unknown[]) => Promise<unknown>
): Promise<string> {
  const owed = [{ inventory_item_id: itemId, location_id: locationId, quantity: count }]
  const head = { kind: "receive", owed, places: { [locationId]: count }, count }
  return inOperation(client, head, ({ id, now, key }) =>
    write([id, itemId, locationId, now, `ser_${key}`])
  )
}
