import { isHeld, unfitForSale, type Moment } from "./availability"
import { noticeOf } from "./notices"
import { whyNotPhotos } from "./photos"
import { refuse, type Refusal, type RefusalCode } from "./refusals"
import type { NEW_SERIAL, SerialState, StateField } from "./serial"

/** What somebody wants of a unit, as far as a requirement needs to know it. */
export interface Intent {
  /** The command's name. */
  name: string
  /** The serial number as the caller said it, for messages. */
  number: string
  /** Values for the fields that the command takes. */
  set: Partial<SerialState>
  /** The token of the cart hold that the caller speaks for. */
  holder?: string
}

interface Situation {
  /** The unit as it stands; a unit without a record has `status: null`. */
  before: SerialState | typeof NEW_SERIAL
  /** The unit as it would be. */
  after: SerialState
  command: Intent
  moment: Moment
}

type Check = (situation: Situation) => Refusal | null

const needs =
  (field: StateField, code: RefusalCode = "missing_value"): Check =>
  ({ after, command }) =>
    (after[field] ?? "") === ""
      ? refuse(code, after.number, { field, command: command.name })
      : null

const differs =
  (field: StateField, code: RefusalCode): Check =>
  ({ before, after }) =>
    before[field] === after[field] ? refuse(code, after.number) : null

const endsTooSoon: Check = ({ after }) => {
  const { customer_warranty_start: start, customer_warranty_end: end } = after
  return start !== null && end !== null && end < start
    ? refuse("warranty_ends_too_soon", after.number, { start, end })
    : null
}

/** Says of what a command is given of notices those of which the unit carries another than it should. */
const onNotice =
  (isMeant: boolean, code: RefusalCode): Check =>
  ({ before, after, command: { set } }) => {
    const named = [...(set.notice_ids ?? []), ...(set.notice_resolutions ?? [])].map(noticeOf)
    const wrong = named.find((id) => before.notice_ids.includes(id) !== isMeant)
    return wrong === undefined ? null : refuse(code, after.number, { notice: wrong })
  }

const isGiven =
  (field: "notice_ids" | "notice_resolutions"): Check =>
  ({ command: { set, name, number } }) =>
    set[field]?.length ? null : refuse("missing_value", number, { field, command: name })

/** The unit may be sold to somebody, as far as it itself goes: no notice, condition or last day is in the way. */
const fitForSale: Check = ({ before, after, moment }) =>
  before.status === null
    ? refuse("not_sellable", after.number, { why: "unknown" })
    : unfitForSale({ ...before, status: before.status, number: after.number }, moment)

/** What a command may require beyond the status, by name: the words of the transition table's `requires` column. */
export const REQUIREMENTS = {
  location: needs("location_id"),
  // Where a unit in transit came from is not where it arrives; elsewhere than it was sent, it arrives for a reason.
  arrival: ({ before, after, command }) => {
    if (!command.set.location_id) {
      return refuse("missing_value", after.number, {
        field: "location_id",
        command: command.name,
      })
    }
    const isElsewhere = after.location_id !== before.destination_location_id
    return isElsewhere && !command.set.reason
      ? refuse("reason_required", after.number, { command: command.name })
      : null
  },
  destination: (situation) =>
    needs("destination_location_id")(situation) ??
    (situation.after.destination_location_id === situation.before.location_id
      ? refuse("same_location", situation.after.number)
      : null),
  reason: ({ command }) =>
    command.set.reason
      ? null
      : refuse("reason_required", command.number, { command: command.name }),
  line: needs("order_line_item_id"),
  return: needs("return_id"),
  claim: needs("claim_id"),
  // No end means no warranty.
  warranty: needs("customer_warranty_end"),
  has_warranty: ({ before, after }) =>
    before.customer_warranty_end === null ? refuse("no_warranty", after.number) : null,
  warranty_stands: ({ before, after }) =>
    before.is_warranty_void ? refuse("warranty_void", after.number) : null,
  warranty_is_void: ({ before, after }) =>
    before.is_warranty_void ? null : refuse("warranty_not_void", after.number),
  warranty_days: (situation) =>
    needs("customer_warranty_start")(situation) ??
    needs("customer_warranty_end")(situation) ??
    endsTooSoon(situation),
  replaced: needs("replaces_serial_id"),
  due_on: needs("due_on"),
  customer: needs("customer_id"),
  registration: needs("registered_at"),
  not_registered: ({ before, after }) =>
    before.registered_at === null ? null : refuse("registered_already", after.number),
  not_on_return: ({ before, after }) =>
    before.return_id === null ? null : refuse("on_its_way_back", after.number),
  hold: needs("held_for"),
  photos: ({ after, command }) =>
    command.set.photos === undefined ? null : whyNotPhotos(after.photos, after.number),
  // An announced number is received as what it was announced as: unique in the store, it is one record of all items.
  same_item: ({ before, after }) =>
    before.status === null || before.inventory_item_id === after.inventory_item_id
      ? null
      : refuse("wrong_item", after.number, { item: before.inventory_item_id }),
  other_location: differs("location_id", "same_location"),
  other_item: differs("inventory_item_id", "same_item"),
  other_number: differs("number", "same_number"),
  other_shipment: ({ before, after }) =>
    before.order_line_item_id === after.order_line_item_id &&
    before.fulfillment_id === after.fulfillment_id
      ? refuse("same_shipment", after.number)
      : null,
  // A unit that is new may come under a notice by the same command.
  no_notice: ({ after }) =>
    after.notice_ids.length === 0
      ? null
      : refuse("under_notice", after.number, { notice: after.notice_ids.join(", ") }),
  notice: isGiven("notice_ids"),
  resolution: isGiven("notice_resolutions"),
  not_on_notice: onNotice(false, "on_notice_already"),
  on_notice: onNotice(true, "not_on_notice"),
  not_held: ({ before, after, moment }) =>
    isHeld(before, moment) ? refuse("held_elsewhere", after.number) : null,
  no_other_return: ({ before, after }) =>
    before.return_id === null || before.return_id === after.return_id
      ? null
      : refuse("on_another_return", after.number, { return_id: before.return_id }),
  no_other_claim: ({ before, after }) =>
    before.claim_id === null || before.claim_id === after.claim_id
      ? null
      : refuse("on_another_claim", after.number, { claim_id: before.claim_id }),
  no_other_case: ({ before, after }) =>
    before.case_id === null || before.case_id === after.case_id
      ? null
      : refuse("on_another_case", after.number, { case: before.case_id }),
  on_no_case: ({ before, after }) =>
    before.case_id === null
      ? null
      : refuse("on_another_case", after.number, { case: before.case_id }),
  // It is captured already: whoever it is held for is its order's.
  fit_for_sale: fitForSale,
  sellable: (situation) => {
    const { before, after, command, moment } = situation
    const isAnothers =
      isHeld(before, moment) && before.held_for !== (command.holder ?? command.set.held_for)
    return fitForSale(situation) ?? (isAnothers ? refuse("held_elsewhere", after.number) : null)
  },
} as const satisfies Record<string, Check>

/** A requirement of the transition table. */
export type Requirement = keyof typeof REQUIREMENTS
