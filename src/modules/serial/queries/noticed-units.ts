import type { Context } from "@medusajs/framework/types"
import {
  receivedBetween,
  type NoticeSelection,
  type NoticeStage,
  type Resolution,
} from "../../../lifecycle/notices"
import type { Owner, Status } from "../../../lifecycle/statuses"
import { query } from "../sql"
import { ON_HAND } from "./availability-sql"
import { all, among, numberBeginsWith, when, type Condition } from "./conditions-sql"
import { counted, type Counted, type Page } from "./paging"

/** The units that a selection is about, of `serial s`; the rule of the same meaning is `fits` of the lifecycle. */
export function selectedBy(selection: NoticeSelection): Condition {
  const [from, before] = receivedBetween(selection)
  return all([
    { sql: "s.status <> 'void'", values: [] },
    ...among("s.inventory_item_id", selection.inventory_item_ids),
    ...among("s.lot", selection.lots),
    ...among("s.supplier", selection.suppliers),
    ...among("s.id", selection.serial_ids),
    ...when(from ?? undefined, (said) => ({ sql: "s.received_at >= ?", values: [said] })),
    ...when(before ?? undefined, (said) => ({ sql: "s.received_at < ?", values: [said] })),
  ])
}

// What can still be sold comes first.
const MOST_URGENT = `${ON_HAND} desc, s.id`

/**
 * The units that a selection is about: the first so many, those on hand first.
 * @param notice_id only those that have not been under this notice
 */
export async function selectedUnits(
  context: Context,
  selection: NoticeSelection,
  limit: number,
  notice_id?: string
): Promise<string[]> {
  const { sql, values } = withoutNotice(selection, notice_id)
  const rows = await query<{ id: string }>(
    context,
    `select s.id from serial s where ${sql} order by ${MOST_URGENT} limit ?`,
    [...values, limit]
  )
  return rows.map(({ id }) => id)
}

function withoutNotice(selection: NoticeSelection, notice_id: string | undefined): Condition {
  const selected = selectedBy(selection)
  return notice_id === undefined
    ? selected
    : {
        sql: `${selected.sql} and not exists (
          select from serial_notice_unit u where u.notice_id = ? and u.serial_id = s.id)`,
        values: [...selected.values, notice_id],
      }
}

/** What a selection comes to, before anything is done. */
export interface SelectionSums {
  count: number
  /** Units of customers, the customers who have them, and units captured for orders that have not left. */
  sold: number
  customers: number
  captured: number
  places: { inventory_item_id: string; location_id: string | null; status: Status; count: number }[]
}

/** Counts the units that a selection is about. @param notice_id only those that have not been under this notice */
export async function selectionSums(
  context: Context,
  selection: NoticeSelection,
  notice_id?: string
): Promise<SelectionSums> {
  const { sql, values } = withoutNotice(selection, notice_id)
  const [sums] = await query<SelectionSums>(
    context,
    `with selected as (
       select s.inventory_item_id, s.location_id, s.status, s.owner, s.customer_id from serial s where ${sql}
     )
     select count(*)::int as count,
            count(*) filter (where owner = 'customer')::int as sold,
            count(distinct customer_id) filter (where owner = 'customer')::int as customers,
            count(*) filter (where status = 'reserved')::int as captured,
            coalesce((select json_agg(p order by p.inventory_item_id, p.location_id, p.status) from (
              select inventory_item_id, location_id, status, count(*)::int as count
                from selected group by inventory_item_id, location_id, status) p), '[]') as places
       from selected`,
    values
  )
  return sums
}

/** Where the units under a notice are now, how many are customers', and how many customers have some. */
export interface NoticedSums {
  by_status: { status: Status; count: number }[]
  with_customers: number
  customers: number
}

/** Sums up the units under a notice. */
export async function noticedSums(context: Context, noticeId: string): Promise<NoticedSums> {
  const [sums] = await query<NoticedSums>(
    context,
    `with units as (
       select s.status, s.owner, s.customer_id from serial_notice_unit u join serial s on s.id = u.serial_id
        where u.notice_id = ? and u.stage <> 'removed'
     )
     select (select count(*)::int from units where owner = 'customer') as with_customers,
            (select count(distinct customer_id)::int from units where owner = 'customer') as customers,
            coalesce((select json_agg(b order by b.count desc, b.status) from (
              select status, count(*)::int as count from units group by status) b), '[]') as by_status`,
    [noticeId]
  )
  return sums
}

/** Which units of a notice are wanted; all that is said must hold. */
export interface NoticedFilter {
  stages?: readonly NoticeStage[]
  /** `none` stands for units that are not resolved. */
  resolutions?: readonly (Resolution | "none")[]
  statuses?: readonly Status[]
  owner?: Owner
  /** What a number begins with. */
  q?: string
  /** Only those entered after the one with this id. */
  after?: string
}

/** A unit of a notice: how far it came with it, and what became of it. */
export interface NoticedUnit {
  serial_id: string
  stage: NoticeStage
  resolution: Resolution | null
  resolved_at: string | null
  resolved_by_type: string | null
  resolved_by_id: string | null
  note: string | null
}

/** A page of the units of a notice, in the order of their records, and how many there are; exact up to ten thousand. */
export async function noticedUnits(
  context: Context,
  noticeId: string,
  filter: NoticedFilter,
  { limit, offset }: Page
): Promise<Counted & { units: NoticedUnit[] }> {
  const { sql, values } = unitsWhere(noticeId, filter)
  const rows = await query<Omit<NoticedUnit, "resolved_at"> & { resolved_at: Date | null }>(
    context,
    `select u.serial_id, u.stage, u.resolution, o.recorded_at as resolved_at, o.actor_type as resolved_by_type,
            o.actor_id as resolved_by_id, o.note
       from (${sql} order by u.serial_id limit ? offset ?) u
       left join serial_operation o on o.id = u.resolved_by_operation_id
      order by u.serial_id`,
    [...values, limit, offset]
  )
  return {
    units: rows.map((row) => ({ ...row, resolved_at: row.resolved_at?.toISOString() ?? null })),
    ...(await counted(context, { sql, values })),
  }
}

/** The ids of a notice's units, in the order of their records: the first so many; none that are void by now. */
export async function noticedIds(
  context: Context,
  noticeId: string,
  filter: NoticedFilter,
  limit: number
): Promise<string[]> {
  const { sql, values } = unitsWhere(noticeId, filter)
  const isThere = "exists (select from serial t where t.id = u.serial_id and t.status <> 'void')"
  const rows = await query<{ serial_id: string }>(
    context,
    `${sql} and ${isThere} order by u.serial_id limit ?`,
    [...values, limit]
  )
  return rows.map(({ serial_id }) => serial_id)
}

function unitsWhere(noticeId: string, filter: NoticedFilter): Condition {
  const { resolutions, statuses, owner, q, after } = filter
  const ofUnits = [
    ...among("s.status", statuses),
    ...when(owner, (said) => ({ sql: "s.owner = ?", values: [said] })),
    ...when(q, (said) => numberBeginsWith("s.normalized", said)),
  ]
  const { sql, values } = all([
    { sql: "u.notice_id = ?", values: [noticeId] },
    ...among("u.stage", filter.stages),
    ...when(resolutions, (said) => ({
      sql: "coalesce(u.resolution, 'none') = any(?)",
      values: [said],
    })),
    ...when(after, (said) => ({ sql: "u.serial_id > ?", values: [said] })),
    ...ofUnits,
  ])
  // Units are looked at only where something is asked of them.
  const join = ofUnits.length === 0 ? "" : "join serial s on s.id = u.serial_id"
  return { sql: `select u.* from serial_notice_unit u ${join} where ${sql}`, values }
}

/** Units that are to carry a notice and do not yet: the first so many, those on hand first. */
export async function pendingUnits(
  context: Context,
  noticeId: string,
  limit: number
): Promise<string[]> {
  const rows = await query<{ id: string }>(
    context,
    `select s.id from serial_notice_unit u join serial s on s.id = u.serial_id
      where u.notice_id = ? and u.stage = 'pending' and s.status <> 'void'
      order by ${MOST_URGENT} limit ?`,
    [noticeId, limit]
  )
  return rows.map(({ id }) => id)
}

/** A unit of which nobody has been told yet that it is under a notice. */
export interface UntoldUnit {
  serial_id: string
  inventory_item_id: string
  status: Status
  order_id: string | null
  customer_id: string | null
}

/** Units under a notice of which nobody has been told yet: the first so many. */
export async function untoldUnits(
  context: Context,
  noticeId: string,
  limit: number
): Promise<UntoldUnit[]> {
  return query<UntoldUnit>(
    context,
    `select s.id as serial_id, s.inventory_item_id, s.status, s.order_id, s.customer_id
       from serial_notice_unit u join serial s on s.id = u.serial_id
      where u.notice_id = ? and u.stage = 'placed' and u.told_at is null order by u.serial_id limit ?`,
    [noticeId, limit]
  )
}

/** Notes that units were told of. */
export async function noteUnitsTold(
  context: Context,
  noticeId: string,
  serialIds: readonly string[]
): Promise<void> {
  await query(
    context,
    "update serial_notice_unit set told_at = now() where notice_id = ? and serial_id = any(?)",
    [noticeId, serialIds]
  )
}
