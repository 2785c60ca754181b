import type { Moment } from "../../../lifecycle/availability"
import type { Owner, Status } from "../../../lifecycle/statuses"
import type { WarrantyStatus } from "../../../lifecycle/warranty"
import { availabilityBindings, SELLABLE } from "./availability-sql"
import { all, among, numberBeginsWith, when, type Condition } from "./conditions-sql"
import { warrantyAmong } from "./warranty-sql"

/** Which serials are wanted; all that is said must hold. Void ones come only when asked for by id or status. */
export interface SerialFilter {
  /** What a number or an identifier begins with. */
  q?: string
  ids?: readonly string[]
  /** Only those entered after the one with this id. */
  after?: string
  inventory_item_ids?: readonly string[]
  location_ids?: readonly string[]
  statuses?: readonly Status[]
  condition_ids?: readonly string[]
  order_id?: string
  order_line_item_id?: string
  customer_id?: string
  customer_ids?: readonly string[]
  case_id?: string
  /** Only units under a notice. */
  is_noticed?: true
  /** Only units that others have for a while. */
  is_lent?: true
  /** Due before, or from, a day. */
  due_before?: string
  due_from?: string
  /** Not to be sold after a day before this one, or from this one on. */
  expires_before?: string
  expires_from?: string
  owner?: Owner
  lot?: string
  supplier?: string
  received_after?: string
  received_before?: string
  /** Where the customer's warranty stands on a day. */
  warranty?: { among: readonly WarrantyStatus[]; today: string }
  /** Last days from one day, and before another. */
  warranty_ends_from?: string
  warranty_ends_before?: string
  supplier_warranty_ends_from?: string
  supplier_warranty_ends_before?: string
  /** Only units that everyone may buy at this moment. */
  sellable_at?: Moment
}

/**
 * The statement that reads all that a filter wants, in no order. It has two branches, so that each has its own index: one
 * for the number, one for the identifiers.
 */
export function matching({ q, ...filter }: SerialFilter): Condition {
  const conditions = conditionsOf(filter)
  if (q === undefined) {
    return selectWhere(conditions)
  }
  const number = numberBeginsWith("s.normalized", q)
  const identifier = numberBeginsWith("normalized", q)
  const byNumber = selectWhere([...conditions, number])
  const byIdentifier = selectWhere([
    ...conditions,
    {
      sql: `s.id in (select serial_id from serial_identifier where ${identifier.sql})`,
      values: identifier.values,
    },
    { sql: `not ${number.sql}`, values: number.values },
  ])
  return {
    sql: `${byNumber.sql} union all ${byIdentifier.sql}`,
    values: [...byNumber.values, ...byIdentifier.values],
  }
}

function selectWhere(conditions: readonly Condition[]): Condition {
  const { sql, values } = all(conditions)
  return { sql: `select s.* from serial s where ${sql}`, values }
}

/** What a filter wants, but for the beginning of a number, of a serial `s`. */
export function conditionsOf(filter: Omit<SerialFilter, "q">): Condition[] {
  const compares = (comparison: string, value?: string) =>
    when(value, (said) => ({ sql: `s.${comparison} ?`, values: [said] }))
  const namesVoid = filter.ids !== undefined || filter.statuses?.includes("void") === true
  return [
    // Written as the indexes have it, so that the planner sees that they apply.
    { sql: namesVoid ? "true" : "s.status <> 'void'", values: [] },
    ...(filter.is_noticed ? [{ sql: "s.notice_ids <> '{}'", values: [] }] : []),
    ...(filter.is_lent ? [{ sql: "s.status = 'on_loan'", values: [] }] : []),
    ...among("s.id", filter.ids),
    ...compares("id >", filter.after),
    ...among("s.inventory_item_id", filter.inventory_item_ids),
    ...among("s.location_id", filter.location_ids),
    ...among("s.status", filter.statuses),
    ...among("s.condition_id", filter.condition_ids),
    ...compares("order_id =", filter.order_id),
    ...compares("order_line_item_id =", filter.order_line_item_id),
    ...compares("customer_id =", filter.customer_id),
    ...among("s.customer_id", filter.customer_ids),
    ...compares("case_id =", filter.case_id),
    ...compares("due_on <", filter.due_before),
    ...compares("due_on >=", filter.due_from),
    ...compares("expires_on <", filter.expires_before),
    ...compares("expires_on >=", filter.expires_from),
    ...compares("owner =", filter.owner),
    ...compares("lot =", filter.lot),
    ...compares("supplier =", filter.supplier),
    ...compares("received_at >=", filter.received_after),
    ...compares("received_at <", filter.received_before),
    ...when(filter.warranty, warrantyAmong),
    ...compares("customer_warranty_end >=", filter.warranty_ends_from),
    ...compares("customer_warranty_end <", filter.warranty_ends_before),
    ...compares("supplier_warranty_end >=", filter.supplier_warranty_ends_from),
    ...compares("supplier_warranty_end <", filter.supplier_warranty_ends_before),
    ...when(filter.sellable_at, (moment) => ({
      sql: SELLABLE,
      values: availabilityBindings(moment),
    })),
  ]
}
