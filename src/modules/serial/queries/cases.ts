import { createHash } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import {
  CASE,
  type CaseKind,
  type CaseOutcome,
  type CaseState,
  type CaseStatus,
} from "../../../lifecycle/cases"
import {
  CASE_ROLES,
  GUEST_COMMANDS,
  ONTO_CASE,
  STEP_COMMANDS,
  type CaseRole,
} from "../../../lifecycle/units-on-case"
import type { Owner, Status } from "../../../lifecycle/statuses"
import { IS_UNDONE } from "../ledger/operations"
import { query, type Row } from "../sql"
import { all, among, textBeginsWith, when, type Condition } from "./conditions-sql"
import { counted, type Counted, type Page } from "./paging"

/** Which cases are wanted; all that is said must hold. */
export interface CaseFilter {
  ids?: readonly string[]
  kinds?: readonly CaseKind[]
  statuses?: readonly CaseStatus[]
  outcomes?: readonly CaseOutcome[]
  /** What the vendor's name or the reference begins with, in capitals or not. */
  vendor?: string
  reference?: string
  customer_id?: string
  /** A unit that the case is about, that took the place of one, or that was lent meanwhile. */
  serial_id?: string
  /** Whether on this day its units were due back before, and are not. */
  overdue?: { is: boolean; on: string }
}

/** How many units a case has in each part, undone ones aside. */
export type CaseCounts = Record<CaseRole, number>

/** A case as it is read. */
export interface CaseRecord extends CaseState {
  id: string
  actor_type: string
  actor_id: string | null
  created_at: string
  updated_at: string
  counts: CaseCounts
}

/** One page of cases. */
export interface CasePage extends Counted {
  cases: CaseRecord[]
}

/** A unit of a case: what it is to the case, and whether it is on it now. */
export interface CaseUnit {
  serial_id: string
  role: CaseRole
  is_on_case: boolean
  /** Whether the last that was done to it on the case is that it came back from the vendor. */
  is_back: boolean
  status: Status
  owner: Owner
  /** The unit in whose place it came. */
  replaces_serial_id: string | null
}

/** A unit that is on a case now. */
export interface UnitOnCase {
  id: string
  case_id: string
  number: string
  inventory_item_id: string
  location_id: string | null
  status: Status
  owner: Owner
  version: number
  role: CaseRole
  /** Whether the last that was done to it on the case is that it came back from the vendor. */
  is_back: boolean
}

const ROLE = (command: string) =>
  `case ${Object.entries(GUEST_COMMANDS)
    .map(([name, role]) => `when ${command} = '${name}' then '${role}'`)
    .join(" ")} else 'subject' end`

/**
 * The units of cases, from the events that bear the case as their reference: that by which a unit came onto it tells what
 * it is to it. What was undone is as if it never was.
 */
const UNITS = `
  select u.case_id, u.serial_id, ${ROLE("u.first_command")} as role, s.id is not null as is_on_case,
         u.last_command = '${STEP_COMMANDS.return.ours}' as is_back
    from (
      select o.reference_id as case_id, e.serial_id, (array_agg(e.command order by e.sequence)
               filter (where e.command in (${ONTO_CASE.map((name) => `'${name}'`).join(", ")})))[1] as first_command,
             (array_agg(e.command order by e.sequence desc))[1] as last_command
        from serial_operation o join serial_event e on e.operation_id = o.id
       where o.reference_type = '${CASE}' and o.reference_id = any(?) and o.reverts_operation_id is null and not ${IS_UNDONE}
       group by o.reference_id, e.serial_id
    ) u left join serial s on s.id = u.serial_id and s.case_id = u.case_id
   where u.first_command is not null`

/** A page of cases, newest first, and how many there are; exact up to ten thousand. */
export async function findCases(
  context: Context,
  filter: CaseFilter,
  { limit, offset }: Page
): Promise<CasePage> {
  const { sql: where, values } = all(conditionsOf(filter))
  // Ids are ULIDs: they order by the time of entry.
  const rows = await query<Row & { id: string }>(
    context,
    `select c.* from serial_case c where ${where} order by c.id desc limit ? offset ?`,
    [...values, limit, offset]
  )
  const countsOf = await caseCounts(
    context,
    rows.map(({ id }) => id)
  )
  return {
    cases: rows.map((row) => recordOf(row, countsOf(row.id))),
    ...(await counted(context, { sql: `select 1 from serial_case c where ${where}`, values })),
  }
}

function recordOf({ deleted_at: _, ...row }: Row, counts: CaseCounts): CaseRecord {
  const columns = Object.entries(row).map(([name, value]) => [
    name,
    value instanceof Date ? value.toISOString() : value,
  ])
  return { ...(Object.fromEntries(columns) as CaseRecord), counts }
}

/** As `isOverdue` says; written as the index has it. */
export const OVERDUE = "c.status = 'open' and c.due_on < ? and c.returned_at is null"

function conditionsOf(filter: CaseFilter): Condition[] {
  const { vendor, reference, customer_id, serial_id, overdue } = filter
  return [
    ...among("c.id", filter.ids),
    ...among("c.kind", filter.kinds),
    ...among("c.status", filter.statuses),
    ...among("c.outcome", filter.outcomes),
    ...when(vendor, (said) => textBeginsWith("c.vendor", said)),
    ...when(reference, (said) => textBeginsWith("c.reference", said)),
    ...when(customer_id, (said) => ({ sql: "c.customer_id = ?", values: [said] })),
    ...when(serial_id, (said) => ({
      sql: `c.id in (select o.reference_id from serial_event e join serial_operation o on o.id = e.operation_id
                      where e.serial_id = ? and o.reference_type = '${CASE}')`,
      values: [said],
    })),
    ...when(overdue, ({ is, on }) => ({
      sql: is ? OVERDUE : `(${OVERDUE}) is not true`,
      values: [on],
    })),
  ]
}

async function caseCounts(
  context: Context,
  ids: readonly string[]
): Promise<(id: string) => CaseCounts> {
  const rows =
    ids.length === 0
      ? []
      : await query<{ case_id: string; role: CaseRole; count: number }>(
          context,
          `select case_id, role, count(*)::int as count from (${UNITS}) units group by case_id, role`,
          [ids]
        )
  const counts = new Map(rows.map((row) => [`${row.case_id} ${row.role}`, row.count]))
  return (id) =>
    Object.fromEntries(
      CASE_ROLES.map((role) => [role, counts.get(`${id} ${role}`) ?? 0])
    ) as CaseCounts
}

/** A page of the units of a case: those it is about first, in the order of their records. */
export async function unitsOfCase(
  context: Context,
  id: string,
  { limit, offset }: Page
): Promise<CaseUnit[]> {
  return query<CaseUnit>(
    context,
    `select u.serial_id, u.role, u.is_on_case, u.is_back, s.status, s.owner, s.replaces_serial_id
       from (${UNITS}) u join serial s on s.id = u.serial_id
      order by array_position(?::text[], u.role), u.serial_id limit ? offset ?`,
    [[id], CASE_ROLES, limit, offset]
  )
}

/** The units that are on cases now, by id. */
export async function unitsOnCases(
  context: Context,
  ids: readonly string[]
): Promise<UnitOnCase[]> {
  return query<UnitOnCase>(
    context,
    `select s.id, s.case_id, s.number, s.inventory_item_id, s.location_id, s.status, s.owner, s.version, u.role, u.is_back
       from serial s join (${UNITS}) u on u.serial_id = s.id and u.case_id = s.case_id
      where s.case_id = any(?) order by s.id`,
    [ids, ids]
  )
}

/** How the units that a case is about stand: another text as soon as one of them has changed, come or gone. */
export function standOf(units: readonly UnitOnCase[]): string {
  const subjects = units.filter(({ role }) => role === "subject")
  return createHash("sha256")
    .update(subjects.map(({ id, version }) => `${id} ${version}`).join())
    .digest("hex")
}

/** A unit that a customer's case is about. */
export interface UnitOfOwnCase {
  case_id: string
  id: string
  number: string
  inventory_item_id: string
}

/**
 * The units that cases are about, the first of each; none that is another customer's than this one's. One statement,
 * however many cases.
 */
export async function unitsOfOwnCases(
  context: Context,
  ids: readonly string[],
  customerId: string,
  limit: number
): Promise<UnitOfOwnCase[]> {
  return query<UnitOfOwnCase>(
    context,
    `select case_id, id, number, inventory_item_id from (
       select u.case_id, s.id, s.number, s.inventory_item_id,
              row_number() over (partition by u.case_id order by s.id) as place
         from (${UNITS}) u join serial s on s.id = u.serial_id
        where u.role = 'subject' and (s.customer_id is null or s.customer_id = ?)
     ) numbered where place <= ? order by case_id, id`,
    [ids, customerId, limit]
  )
}

/** The operation that opened a case. */
export async function openingOf(context: Context, id: string): Promise<string | null> {
  const [step] = await query<{ id: string }>(
    context,
    "select id from serial_case_step where case_id = ? order by sequence limit 1",
    [id]
  )
  return step?.id ?? null
}
