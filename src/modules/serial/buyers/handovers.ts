import type { Context } from "@medusajs/framework/types"
import type { HandoverStatus } from "../../../lifecycle/handovers"
import { query, run, type Row } from "../sql"
import type { Page } from "../queries/paging"

/** The offer of a unit to another customer. */
export interface HandoverRecord {
  id: string
  serial_id: string
  from_customer_id: string
  to_customer_id: string | null
  /** Whose log-in it is for, in small letters; null once it has ended. */
  email: string | null
  status: HandoverStatus
  expires_at: string
  created_at: string
}

/** As which side somebody speaks of a handover: its giver, or who it is for (by the e-mail of their log-in). */
export type Side =
  { side: "giver"; customer_id: string } | { side: "receiver"; customer_id: string; email: string }

/** A handover with its unit, as lists show it. */
export interface ListedHandover extends HandoverRecord {
  number: string
  inventory_item_id: string
}

/** That the unit is still its giver's. */
const STILL_THEIRS = "s.customer_id = h.from_customer_id and s.owner = 'customer'"

/**
 * Offers a unit, unless it is offered already. Offers whose time is over, and older ones of whoever had the unit before,
 * end by that.
 * @returns whether it is offered by this
 */
export async function offerHandover(
  context: Context,
  offer: Pick<HandoverRecord, "id" | "serial_id" | "from_customer_id" | "email" | "expires_at">
): Promise<boolean> {
  await run(
    context,
    `update serial_handover h set status = 'lapsed', email = null, ended_at = now(), updated_at = now()
       from serial s
      where s.id = h.serial_id and h.status = 'open'
        and (h.expires_at <= now() or (h.serial_id = ? and not (${STILL_THEIRS})))`,
    [offer.serial_id]
  )
  const written = await run(
    context,
    `insert into serial_handover (id, serial_id, from_customer_id, email, status, expires_at)
     values (?, ?, ?, ?, 'open', ?) on conflict (serial_id) where status = 'open' do nothing`,
    [offer.id, offer.serial_id, offer.from_customer_id, offer.email, offer.expires_at]
  )
  return written > 0
}

/** The open offer of a unit. */
export async function openHandoverOf(
  context: Context,
  serialId: string
): Promise<HandoverRecord | null> {
  const rows = await query(
    context,
    "select * from serial_handover where serial_id = ? and status = 'open'",
    [serialId]
  )
  return rows[0] ? recordOf(rows[0]) : null
}

/**
 * Ends an open offer, as one of its sides may.
 * @returns the offer as it was, or null when it is not open, or not theirs
 */
export async function endHandover(
  context: Context,
  id: string,
  who: Side,
  status: HandoverStatus
): Promise<HandoverRecord | null> {
  const { sql, values } = sideOf(who)
  const rows = await query(
    context,
    `with ended as (
       update serial_handover h set status = ?, email = null, ended_at = now(), updated_at = now(), to_customer_id = ?
        where h.id = ? and h.status = 'open' and h.expires_at > now() and ${sql} returning h.id)
     select h.* from serial_handover h join ended on ended.id = h.id`,
    [status, who.side === "receiver" ? who.customer_id : null, id, ...values]
  )
  // The statement sees the row as it was before.
  return rows[0] ? recordOf(rows[0]) : null
}

/** Opens an offer again that was accepted, unless the unit is offered anew. */
export async function reopenHandover(
  context: Context,
  { id, email }: Pick<HandoverRecord, "id" | "email">
): Promise<void> {
  await run(
    context,
    `update serial_handover h set status = 'open', email = ?, ended_at = null, to_customer_id = null, updated_at = now()
      where h.id = ? and h.status = 'accepted'
        and not exists (select 1 from serial_handover o where o.serial_id = h.serial_id and o.status = 'open')`,
    [email, id]
  )
}

/** Whose a unit is. */
export interface UnitOwner {
  serial_id: string
  customer_id: string | null
  /** That they took it over from another customer. */
  is_taken_over: boolean
}

/** Whose units are, and whether they were handed over to them: one indexed statement. */
export async function ownersOf(
  context: Context,
  serialIds: readonly string[]
): Promise<UnitOwner[]> {
  return query<UnitOwner>(
    context,
    `select s.id as serial_id, s.customer_id,
            exists (select 1 from serial_event e where e.serial_id = s.id and e.command = 'transfer_ownership'
                       and e.changes::jsonb #>> '{customer_id,1}' = s.customer_id) as is_taken_over
       from serial s where s.id = any(?)`,
    [serialIds]
  )
}

/** A handover, for one of its sides; one that was for somebody's log-in is found while it is open. */
export async function handoverFor(
  context: Context,
  id: string,
  who: Side
): Promise<HandoverRecord | null> {
  const { sql, values } = sideOf(who)
  const rows = await query(context, `select h.* from serial_handover h where h.id = ? and ${sql}`, [
    id,
    ...values,
  ])
  return rows[0] ? recordOf(rows[0]) : null
}

/** Whose handovers are wanted; only these, when some are named. */
export interface HandoversWanted {
  customer_id: string
  email: string
  ids?: readonly string[]
}

/** A page of what a customer offered, and of what is offered to them now, newest first; and how many there are. */
export async function handoversOf(
  context: Context,
  { customer_id, email, ids }: HandoversWanted,
  { limit, offset }: Page
): Promise<{ handovers: ListedHandover[]; count: number }> {
  const seen = `from serial_handover h join serial s on s.id = h.serial_id
    where (h.from_customer_id = ?
       or (h.status = 'open' and h.email = ? and h.expires_at > now() and ${STILL_THEIRS}))
      ${ids ? "and h.id = any(?)" : ""}`
  const bindings = [customer_id, email, ...(ids ? [ids] : [])]
  const [rows, [total]] = await Promise.all([
    query(
      context,
      `select h.*, s.number, s.inventory_item_id,
              case when h.status = 'open' and (h.expires_at <= now() or not (${STILL_THEIRS})) then 'lapsed'
                   else h.status end as status
         ${seen} order by h.id desc limit ? offset ?`,
      [...bindings, limit, offset]
    ),
    query<{ count: number }>(context, `select count(*)::int as count ${seen}`, bindings),
  ])
  return { handovers: rows.map((row) => recordOf(row) as ListedHandover), count: total?.count ?? 0 }
}

function sideOf(who: Side): { sql: string; values: string[] } {
  return who.side === "giver"
    ? { sql: "h.from_customer_id = ?", values: [who.customer_id] }
    : {
        sql: "(h.email = ? or h.to_customer_id = ?)",
        values: [who.email, who.customer_id],
      }
}

function recordOf({ deleted_at: _, ...row }: Row): HandoverRecord {
  const columns = Object.entries(row).map(([name, value]) => [
    name,
    value instanceof Date ? value.toISOString() : value,
  ])
  return Object.fromEntries(columns) as HandoverRecord
}
