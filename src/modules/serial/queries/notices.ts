import type { Context } from "@medusajs/framework/types"
import {
  CLOSING,
  NOTICE,
  OPENING,
  RESOLUTIONS,
  type NoticeKind,
  type NoticeStatus,
  type NoticeSelection,
  type Resolution,
  type StandingNotice,
} from "../../../lifecycle/notices"
import { IS_UNDONE } from "../ledger/operations"
import type { NoticeHead } from "../ledger/types"
import { query, type Row } from "../sql"
import { all, among, textBeginsWith, when, type Condition } from "./conditions-sql"
import { counted, type Counted, type Page } from "./paging"

/** Which notices are wanted; all that is said must hold. */
export interface NoticeFilter {
  ids?: readonly string[]
  kinds?: readonly NoticeKind[]
  statuses?: readonly NoticeStatus[]
  /** What its number, title or reference begins with, in capitals or not. */
  q?: string
}

/** How far the units of a notice came. */
export interface NoticeProgress {
  /** Units that carry it, or did until it was closed. */
  total: number
  unresolved: number
  resolved: Record<Resolution, number>
  /** Units that are selected and do not carry it yet, or carry it though it is closed: a job is at them. */
  under_way: number
}

/** A notice as it is read. */
export interface NoticeRecord extends NoticeHead {
  id: string
  selection: NoticeSelection
  is_standing: boolean
  actor_type: string
  actor_id: string | null
  created_at: string
  status: NoticeStatus
  /** Who closed it last, and when; of one that is closed. */
  closed_at: string | null
  closed_by_type: string | null
  closed_by_id: string | null
  progress: NoticeProgress
}

/** One page of notices. */
export interface NoticePage extends Counted {
  notices: NoticeRecord[]
}

const STANDS = [...Object.values(OPENING), CLOSING].map((kind) => `'${kind}'`).join(", ")

/** The operation that says how the notice `n` stands: the last that opened or closed it and was not taken back. */
const LAST = `
  select o.kind, o.recorded_at, o.actor_type, o.actor_id from serial_operation o
   where o.reference_type = '${NOTICE}' and o.reference_id = n.id and o.kind in (${STANDS})
     and o.progress = 'recorded' and not ${IS_UNDONE}
   order by o.recorded_at desc, o.id desc limit 1`

const STATUS = `(case last.kind when '${CLOSING}' then 'closed' else case when last.kind is null then 'cancelled' else 'open' end end)`

const NOTICES = `serial_notice n left join lateral (${LAST}) last on true`

/** Where a notice stands; null when there is none. */
export async function statusOfNotice(context: Context, id: string): Promise<NoticeStatus | null> {
  const [notice] = await query<{ status: NoticeStatus }>(
    context,
    `select ${STATUS} as status from ${NOTICES} where n.id = ?`,
    [id]
  )
  return notice?.status ?? null
}

/** The open notices that describe units, oldest first. */
export async function openStanding(context: Context): Promise<StandingNotice[]> {
  return query<StandingNotice>(
    context,
    `select n.id, n.selection from ${NOTICES} where n.is_standing and ${STATUS} = 'open' order by n.created_at, n.id`
  )
}

/** A page of notices, newest first, and how many there are; exact up to ten thousand. */
export async function findNotices(
  context: Context,
  filter: NoticeFilter,
  { limit, offset }: Page
): Promise<NoticePage> {
  const { sql: where, values } = all(conditionsOf(filter))
  const rows = await query<Row & { id: string; created_at: Date; recorded_at: Date | null }>(
    context,
    `select n.id, n.kind, n.title, n.buyer_text, n.staff_text, n.authority_reference, n.selection, n.is_standing,
            n.actor_type, n.actor_id, n.created_at, ${STATUS} as status,
            last.recorded_at, last.actor_type as closed_by_type, last.actor_id as closed_by_id
       from ${NOTICES} where ${where} order by n.created_at desc, n.id desc limit ? offset ?`,
    [...values, limit, offset]
  )
  const progressOf = await progress(
    context,
    rows.map(({ id }) => id)
  )
  return {
    notices: rows.map(({ recorded_at, ...row }) => {
      const isClosed = row.status === "closed"
      return {
        ...row,
        created_at: row.created_at.toISOString(),
        closed_at: isClosed ? (recorded_at?.toISOString() ?? null) : null,
        closed_by_type: isClosed ? row.closed_by_type : null,
        closed_by_id: isClosed ? row.closed_by_id : null,
        progress: progressOf(row.id, isClosed),
      } as unknown as NoticeRecord
    }),
    ...(await counted(context, {
      sql: `select 1 from ${NOTICES} where ${where}`,
      values,
    })),
  }
}

function conditionsOf(filter: NoticeFilter): Condition[] {
  return [
    ...among("n.id", filter.ids),
    ...among("n.kind", filter.kinds),
    ...among(STATUS, filter.statuses),
    ...when(filter.q, (said) => {
      const columns = ["n.id", "n.title", "n.authority_reference"]
      const conditions = columns.map((column) => textBeginsWith(column, said))
      return {
        sql: `(${conditions.map(({ sql }) => sql).join(" or ")})`,
        values: conditions.flatMap((condition) => condition.values),
      }
    }),
  ]
}

/** The figures of notices, from the index alone. */
async function progress(
  context: Context,
  ids: readonly string[]
): Promise<(id: string, isClosed: boolean) => NoticeProgress> {
  const rows =
    ids.length === 0
      ? []
      : await query<{
          notice_id: string
          stage: "pending" | "placed" | "lifted"
          resolution: Resolution | null
          count: number
        }>(
          context,
          `select notice_id, stage, resolution, count(*)::int as count from serial_notice_unit
            where notice_id = any(?) and stage <> 'removed' group by notice_id, stage, resolution`,
          [ids]
        )
  return (id, isClosed) => {
    const own = rows.filter(({ notice_id }) => notice_id === id)
    const sum = (is: (row: (typeof rows)[number]) => boolean) =>
      own.filter(is).reduce((total, { count }) => total + count, 0)
    return {
      total: sum(() => true),
      unresolved: sum(({ resolution }) => resolution === null),
      resolved: Object.fromEntries(
        RESOLUTIONS.map((name) => [name, sum(({ resolution }) => resolution === name)])
      ) as Record<Resolution, number>,
      under_way: sum(({ stage }) => stage === (isClosed ? "placed" : "pending")),
    }
  }
}

/** Notices at which a job has something to do, oldest first: units to place on or to lift from, or to tell of. */
export async function noticesWithWork(context: Context): Promise<string[]> {
  const has = (condition: string) =>
    `exists (select from serial_notice_unit u where u.notice_id = n.id and ${condition})`
  const rows = await query<{ id: string }>(
    context,
    `select n.id from ${NOTICES}
      where (${STATUS} = 'open' and (${has("u.stage = 'pending'")} or ${has("u.stage = 'placed' and u.told_at is null")}))
         or (${STATUS} = 'closed' and ${has("u.stage = 'placed'")})
      order by n.created_at, n.id`
  )
  return rows.map(({ id }) => id)
}

/** What is told of a notice to whoever has a unit under it. */
export interface NoticeOfUnit {
  id: string
  kind: NoticeKind
  title: string
  buyer_text: string | null
  staff_text: string | null
  created_at: string
}

/** What notices say, by their ids, in the order of their opening. */
export async function noticesByIds(
  context: Context,
  ids: readonly string[]
): Promise<NoticeOfUnit[]> {
  if (ids.length === 0) {
    return []
  }
  const rows = await query<Omit<NoticeOfUnit, "created_at"> & { created_at: Date }>(
    context,
    `select id, kind, title, buyer_text, staff_text, created_at from serial_notice where id = any(?)
      order by created_at, id`,
    [ids]
  )
  return rows.map((row) => ({ ...row, created_at: row.created_at.toISOString() }))
}

/** How many units under open notices are not resolved, and of how many notices. */
export const UNRESOLVED = `
  select count(distinct u.serial_id)::int as noticed_units, count(distinct u.notice_id)::int as notices from serial_notice_unit u
   where u.stage = 'placed' and u.resolution is null
     and u.notice_id in (select n.id from ${NOTICES} where ${STATUS} = 'open')`
