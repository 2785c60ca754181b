import type { Moment } from "../../availability"
import { NEW_SERIAL, type SerialState, type StateField } from "../../serial"
import { onHand, type Status } from "../../statuses"
import { transitionOf, type CommandName } from "../../transitions"

export const ITEM = "iitem_phone"
export const OTHER_ITEM = "iitem_phone_refurbished"
export const HERE = "sloc_here"
export const THERE = "sloc_there"

export const MOMENT: Moment = { now: "2026-06-15T12:00:00.000Z", today: "2026-06-15" }
export const PAST = "2000-01-01T00:00:00.000Z"
export const FUTURE = "2999-01-01T00:00:00.000Z"

const LINE = {
  order_id: "order_1",
  order_line_item_id: "ordli_1",
  assignment_id: "serasg_1",
  customer_id: "cus_1",
}

const OF_STATUS: Partial<Record<Status, Partial<SerialState>>> = {
  reserved: { ...LINE, captured_as: "manual" },
  sold: { ...LINE, owner: "customer", fulfillment_id: "ful_1", sold_at: PAST },
  in_transit: { destination_location_id: THERE },
  quarantined: { reason: "cracked" },
  on_loan: { due_on: "2026-07-01" },
}

/** A unit that the database would take in this status. */
export function unitIn(status: Status, values: Partial<SerialState> = {}): SerialState {
  return {
    ...NEW_SERIAL,
    inventory_item_id: ITEM,
    number: "sn-1",
    normalized: "SN-1",
    scope_key: ITEM,
    location_id: HERE,
    ...OF_STATUS[status],
    ...values,
    status,
  }
}

/** Values with which every command is content, as far as it takes them. */
const CONTENT: Partial<SerialState> = {
  inventory_item_id: ITEM,
  number: "sn-1",
  normalized: "SN-1",
  scope_key: ITEM,
  location_id: HERE,
  destination_location_id: THERE,
  order_id: "order_2",
  order_line_item_id: "ordli_2",
  assignment_id: "serasg_2",
  customer_id: "cus_2",
  return_id: "return_1",
  claim_id: "claim_1",
  transfer_id: "sertr_1",
  due_on: "2026-08-01",
  held_for: "cart_1",
  reason: "because",
  replaces_serial_id: "ser_2",
  replaced_by_serial_id: "ser_3",
  registered_at: "2026-06-15T12:00:00.000Z",
  notice_ids: ["R-0001"],
  notice_resolutions: ["R-0001 repaired"],
}

const OF_COMMAND: Partial<Record<CommandName, Partial<SerialState>>> = {
  arrive: { location_id: THERE },
  move: { location_id: THERE },
  relocate: { location_id: THERE },
  extend_warranty: { customer_warranty_end: "2029-06-15" },
  set_warranty: { customer_warranty_start: "2026-06-15", customer_warranty_end: "2028-06-15" },
  start_warranty: { customer_warranty_start: "2026-06-15", customer_warranty_end: "2028-06-15" },
  correct_number: { number: "sn-2", normalized: "SN-2" },
  reclassify: { inventory_item_id: OTHER_ITEM, scope_key: OTHER_ITEM },
}

/** A unit with a warranty that runs. */
export const WARRANTED = {
  customer_warranty_start: "2026-01-15",
  customer_warranty_end: "2028-01-15",
}

const NOTICED = { notice_ids: ["R-0001"] }

const STARTING: Partial<Record<CommandName, Partial<SerialState>>> = {
  lift_notice: NOTICED,
  withdraw_notice: NOTICED,
  resolve_notice: NOTICED,
  unresolve_notice: NOTICED,
  extend_warranty: WARRANTED,
  void_warranty: WARRANTED,
  reinstate_warranty: { ...WARRANTED, is_warranty_void: true },
  hand_out_found: { ...LINE, fulfillment_id: "ful_1", sold_at: PAST },
}

/** A unit to which a command can be done, as far as it asks for more than where the unit stands. */
export function readyFor(name: CommandName, unit: SerialState): SerialState {
  return { ...unit, ...STARTING[name] }
}

/** What a caller sets who does everything right. */
export function contentFor(name: CommandName): Partial<SerialState> {
  const { takes, requires } = transitionOf(name)
  const values = { ...CONTENT, ...OF_COMMAND[name] }
  // A reason may be asked for and stand elsewhere than on the unit.
  const fields: StateField[] = [
    ...takes,
    ...(requires.includes("reason") ? ["reason" as const] : []),
  ]
  return Object.fromEntries(fields.map((field) => [field, values[field]]))
}

/** The constraints that the database puts on a row, by their names there (without the prefix `serial_`). */
export const ROW_CHECKS: Record<string, (state: SerialState) => boolean> = {
  on_hand_has_place: ({ status, location_id }) => onHand(status) === 0 || location_id !== null,
  reserved_has_line: ({ status, order_line_item_id, assignment_id }) =>
    status !== "reserved" || (order_line_item_id !== null && assignment_id !== null),
  sold_is_customers: ({ status, owner }) => status !== "sold" || owner === "customer",
  in_stock_is_stores: ({ status, owner }) => onHand(status) === 0 || owner === "store",
  in_transit_has_destination: ({ status, destination_location_id }) =>
    status !== "in_transit" || destination_location_id !== null,
  quarantined_has_reason: ({ status, reason }) => status !== "quarantined" || reason !== null,
  on_loan_has_due_date: ({ status, due_on }) => status !== "on_loan" || due_on !== null,
  hold_is_whole: ({ held_for, held_until }) => held_for !== null || held_until === null,
  number_is_not_blank: ({ number, normalized }) => number.trim() !== "" && normalized !== "",
  transfer_is_in_transit: ({ status, transfer_id }) =>
    transfer_id === null || status === "in_transit",
}

/** The row constraints that a state breaks. */
export function brokenChecks(state: SerialState): string[] {
  return Object.keys(ROW_CHECKS).filter((name) => !ROW_CHECKS[name](state))
}
