/** What a refusal says beside its code: ids, numbers and names that its sentence or the caller needs. */
export type RefusalDetail = Record<string, string | number | boolean | null>

/** Why one serial, row or line was refused. */
export interface Refusal {
  code: RefusalCode
  /** The offending serial number (or line, or row), as entered. */
  serial?: string
  /** The id of the serial's record, when it has one. */
  serial_id?: string
  detail?: RefusalDetail
}

interface RefusalTraits {
  /** HTTP status of an answer that consists of this refusal: always a 4xx. */
  http: 400 | 403 | 404 | 409 | 422 | 429
  /** What a clerk reads. `{name}` is filled from the refusal; a part in [brackets] falls away when a name in it has no value. */
  sentence: string
}

/** Every way to refuse, as data: its stable code, its HTTP status, its sentence. */
export const REFUSALS = {
  unknown_serial: { http: 404, sentence: "No serial {serial} is known[ for {item}]." },
  unknown_location: { http: 404, sentence: "There is no stock location {location}." },
  unknown_item: { http: 404, sentence: "There is no inventory item {item}." },
  unknown_line: { http: 404, sentence: "The order has no line {line}." },
  unknown_condition: { http: 404, sentence: "There is no condition {condition}." },
  unknown_reason: { http: 404, sentence: "There is no reason {reason}." },
  unknown_operation: { http: 404, sentence: "There is no operation {operation}." },
  not_a_draft: { http: 409, sentence: "Order {order} is not a draft order." },
  variant_unclear: {
    http: 409,
    sentence: "{serial} may be sold as {count} variants: say as which (variant_id).",
  },
  order_canceled: { http: 409, sentence: "Order {order} was cancelled." },
  order_in_edit: {
    http: 409,
    sentence: "Order {order} is being edited: confirm or cancel that edit first.",
  },
  nothing_to_sell: { http: 400, sentence: "There is nothing in the basket." },
  wrong_amount: {
    http: 409,
    sentence: "The sale comes to {total} {currency} by now, not {amount}. Look again and repeat.",
  },
  not_enough_stock: {
    http: 409,
    sentence: "{item}: {needed} are needed[ at {location}], {given} can be had there.",
  },
  no_hand_over: {
    http: 409,
    sentence:
      "{line} cannot be handed over[ at {location}]: give the location pickup, or a shipping option of the manual provider[, for the profile {profile}].",
  },
  sale_interrupted: {
    http: 409,
    sentence: "The sale stopped at {stage}: {why} What was done stays. Try again to go on.",
  },
  unknown_transfer: { http: 404, sentence: "There is no transfer {transfer}." },
  unknown_customer: { http: 404, sentence: "There is no customer {customer}." },
  unknown_case: { http: 404, sentence: "There is no case {case}." },
  unknown_cart: { http: 404, sentence: "There is no cart {cart}." },
  unknown_cart_line: { http: 404, sentence: "The cart has no line {line}." },
  unknown_variant: { http: 404, sentence: "There is no variant {variant}." },
  unknown_count: { http: 404, sentence: "There is no count {count}." },
  unknown_delivery: { http: 404, sentence: "There is no expected delivery {delivery}." },
  already_exists: {
    http: 422,
    sentence: "{serial} already exists[: it is {status}][ at {location}].",
  },
  duplicate_in_request: { http: 400, sentence: "{serial} is named twice in this request." },
  duplicate_in_file: { http: 400, sentence: "{serial} stands in row {row} of the file already." },
  duplicate_on_list: { http: 400, sentence: "{serial} is on the list already." },
  not_tracked: {
    http: 400,
    sentence: "[{item}: ]serials are not tracked for this item. Switch on Track serials first.",
  },
  unmanaged_variant: {
    http: 400,
    sentence: "Medusa does not manage the stock of this variant, so its serials cannot be tracked.",
  },
  too_many_for_line: {
    http: 400,
    sentence: "Line {line} takes {needed} serials, {given} were given.",
  },
  too_few_for_line: {
    http: 400,
    sentence: "Line {line} needs {missing} more serials ({given} of {needed} captured).",
  },
  not_enough_serials: {
    http: 409,
    sentence: "{needed} serials are needed[ at {location}], only {given} can be had.",
  },
  fractional_quantity: {
    http: 400,
    sentence: "[{item}: ]a quantity of {quantity} cannot be tracked: serials are whole units.",
  },
  wrong_item: { http: 400, sentence: "{serial} is another product[ ({item})]." },
  wrong_location: { http: 400, sentence: "{serial} is at another location[ ({location})]." },
  not_sellable: { http: 400, sentence: "{serial} may not be sold: {why}." },
  not_in_status: {
    http: 409,
    sentence: "{serial} is {status}, so it cannot be changed this way ({action}).",
  },
  wrong_owner: {
    http: 409,
    sentence: "{serial} belongs to the {owner}, so it cannot be changed this way ({action}).",
  },
  reserved_elsewhere: {
    http: 409,
    sentence: "{serial} is reserved for another order line[ (order {order})].",
  },
  on_another_return: {
    http: 409,
    sentence: "{serial} is already captured on another return[ ({return_id})].",
  },
  not_on_return: { http: 400, sentence: "{serial} is not captured on this return." },
  on_another_claim: {
    http: 409,
    sentence: "{serial} is already named on another claim[ ({claim_id})].",
  },
  not_on_claim: { http: 400, sentence: "{serial} is not named on this claim." },
  already_replaced: {
    http: 409,
    sentence: "{serial} was replaced by a unit that has left: cancel that one's fulfilment first.",
  },
  claim_canceled: { http: 409, sentence: "The claim was cancelled." },
  return_canceled: { http: 409, sentence: "The return was cancelled." },
  declared_by_shop: {
    http: 409,
    sentence: "{serial} was put on this return by the shop: ask there to take it off.",
  },
  return_without_location: {
    http: 400,
    sentence: "The return has no location: say where its units come back to.",
  },
  already_captured: { http: 409, sentence: "{serial} is already captured on this line." },
  held_elsewhere: { http: 409, sentence: "{serial} is kept for another buyer's cart." },
  cart_holds_off: {
    http: 400,
    sentence: "Units cannot be chosen here: the store keeps none for carts.",
  },
  not_choosable: { http: 400, sentence: "The units of {item} cannot be chosen." },
  cart_completed: { http: 409, sentence: "The cart has become an order." },
  chosen_apart: {
    http: 400,
    sentence: "The units chosen for {line} do not leave from one place: choose others.",
  },
  unit_unavailable: { http: 409, sentence: "{serial} cannot be bought now: choose another one." },
  none_available: {
    http: 409,
    sentence: "All units of {item} that are left are for orders placed before.",
  },
  hold_lost: {
    http: 409,
    sentence:
      "The unit chosen for {line} is not kept for this cart any more[: {serial}]. Choose again.",
  },
  chosen_by_buyer: {
    http: 409,
    sentence:
      "The buyer of line {line} chose {serial}. To send another unit, release that one by name.",
  },
  under_notice: { http: 409, sentence: "{serial} is blocked by notice {notice}." },
  not_sold_on_line: { http: 400, sentence: "{serial} was not sold on this order line." },
  already_returned: { http: 409, sentence: "{serial} has already come back from this sale." },
  same_shipment: {
    http: 400,
    sentence: "{serial} left with that parcel, on that order line: there is nothing to correct.",
  },
  not_in_fulfillment: { http: 400, sentence: "{serial} did not leave with this fulfilment." },
  already_delivered: { http: 409, sentence: "{serial} is delivered already." },
  unknown_file: { http: 404, sentence: "There is no file {file}." },
  fulfillment_canceled: { http: 409, sentence: "The fulfilment was cancelled." },
  not_shipped: {
    http: 409,
    sentence:
      "The fulfilment has not been shipped: cancel it in Medusa, and its units are reserved again.",
  },
  nothing_to_change: {
    http: 409,
    sentence: "No unit of the fulfilment can be changed this way ({command}).",
  },
  malformed_number: { http: 400, sentence: "{serial} is not a valid {format}[: {why}]." },
  malformed_value: { http: 400, sentence: "{value} is not {kind}[: {why}]." },
  empty_number: { http: 400, sentence: "A serial number is empty." },
  malformed_pattern: { http: 400, sentence: "The pattern {pattern} cannot be used: {why}." },
  generator_exhausted: {
    http: 409,
    sentence: "The pattern {pattern} has no numbers left: give its counter more digits.",
  },
  bad_check_digit: {
    http: 400,
    sentence: "{serial} is not a valid {format}: its check digit is wrong, so a digit was misread.",
  },
  malformed_range: {
    http: 400,
    sentence: "{serial} is not a range such as A001..A050 or A001+50.",
  },
  range_reversed: { http: 400, sentence: "The range {serial} ends before it begins." },
  range_too_large: {
    http: 400,
    sentence: "The range {serial} has {count} numbers, more than the {limit} one request may make.",
  },
  range_overflow: { http: 400, sentence: "The range {serial} runs out of digits." },
  too_many_serials: {
    http: 400,
    sentence: "{count} serials are more than the {limit} one request may take.",
  },
  count_mismatch: {
    http: 400,
    sentence: "{needed} units were announced, but {given} serials given.",
  },
  needed_for_orders: {
    http: 409,
    sentence:
      "Orders still need units of {item}[ at {location}]: at most {spare} can be sent away, not {given}. Confirm (although_needed) to send them all the same.",
  },
  stale_figures: {
    http: 409,
    sentence:
      "{item} at {location} has {on_hand} serials on hand and {stocked} in stock by now. Look again and repeat.",
  },
  nothing_to_repair: {
    http: 409,
    sentence: "{item} at {location}: nothing there is repaired by {repair}[: {why}].",
  },
  beyond_discrepancy: {
    http: 400,
    sentence: "{item} at {location}: {given} serials are named, of which {count} are too many.",
  },
  none_awaiting: {
    http: 409,
    sentence:
      "No stock awaits serials here[: {given} given, {awaiting} awaiting], so no unknown number can be registered.",
  },
  unknown_at_capture: {
    http: 400,
    sentence:
      "{serial} is unknown, and this item does not take unknown numbers when an order is packed.",
  },
  reason_required: { http: 400, sentence: "A reason is needed ({command})." },
  missing_value: { http: 400, sentence: "{field} is needed ({command})." },
  not_on_transfer: {
    http: 400,
    sentence: "{serial} is not on this transfer[: it is on {transfer}].",
  },
  nothing_in_transit: {
    http: 409,
    sentence: "No unit of transfer {transfer} is in transit any more.",
  },
  on_another_case: { http: 409, sentence: "{serial} is on a case already[ ({case})]." },
  not_on_case: { http: 400, sentence: "{serial} is not on this case[: it is on {case}]." },
  due_on_case: {
    http: 409,
    sentence: "{serial} was replaced in advance: take it in on case {case}.",
  },
  nothing_on_case: {
    http: 409,
    sentence: "No unit of case {case} can be changed this way ({step}).",
  },
  case_not_open: { http: 409, sentence: "Case {case} is {status}." },
  case_not_sent: { http: 409, sentence: "Case {case} is not at its vendor." },
  case_already_sent: { http: 409, sentence: "Case {case} is at its vendor already." },
  case_changed_since: {
    http: 409,
    sentence: "Case {case} has gone on since: undo first what was done last.",
  },
  not_replaceable: {
    http: 400,
    sentence: "{serial} cannot be replaced so: {why}.",
  },
  count_ended: { http: 409, sentence: "Count {count} is {status}." },
  count_in_review: {
    http: 409,
    sentence: "Count {count} is being reviewed: have it recounted to scan more.",
  },
  count_in_progress: {
    http: 409,
    sentence: "Count {count} is still being scanned: review it first.",
  },
  count_not_approved: {
    http: 409,
    sentence: "Count {count} has not been approved since it was last scanned.",
  },
  count_is_blind: {
    http: 409,
    sentence: "Count {count} is blind: what is expected is shown once it is reviewed.",
  },
  not_in_review: {
    http: 400,
    sentence: "{serial} is not among the {outcome} units of this count.",
  },
  not_on_delivery: {
    http: 400,
    sentence: "{item} is not on this delivery. Add it there, or receive it without a delivery.",
  },
  delivery_ended: { http: 409, sentence: "Delivery {delivery} is {status}." },
  delivery_has_receipts: {
    http: 409,
    sentence:
      "Units of delivery {delivery} have been received ({count}): close it instead of cancelling it.",
  },
  no_warranty: { http: 409, sentence: "{serial} has no warranty of its customer's." },
  warranty_void: {
    http: 409,
    sentence: "The warranty of {serial} is void. Reinstate it first.",
  },
  warranty_not_void: { http: 409, sentence: "The warranty of {serial} is not void." },
  warranty_ends_too_soon: {
    http: 400,
    sentence: "The warranty of {serial} starts on {start}, so it cannot end on {end}.",
  },
  not_proven: {
    http: 404,
    sentence: "No unit of the number {serial} is known that was sold with this proof.",
  },
  registered_already: { http: 409, sentence: "{serial} is registered to a customer already." },
  on_its_way_back: {
    http: 409,
    sentence: "{serial} is named on a return, so it stays with whoever returns it.",
  },
  unknown_handover: { http: 404, sentence: "There is no handover {handover}." },
  handover_open: {
    http: 409,
    sentence: "{serial} is offered to somebody already. Cancel that first.",
  },
  handover_ended: { http: 409, sentence: "The handover is {status}." },
  handover_lapsed: {
    http: 409,
    sentence: "The unit is not its giver's any more, so it cannot be taken over.",
  },
  too_many_tries: {
    http: 429,
    sentence: "That was asked too often. Try again in {seconds} seconds.",
  },
  same_location: { http: 400, sentence: "{serial} is already at that location." },
  same_item: { http: 400, sentence: "{serial} is already a unit of that item." },
  same_number: { http: 400, sentence: "{serial} already has that number." },
  ambiguous_number: { http: 409, sentence: "{serial} is the number of {count} units: choose one." },
  stale_write: {
    http: 409,
    sentence: "{serial} was changed by somebody else meanwhile. Look again and repeat.",
  },
  changed_since: {
    http: 409,
    sentence: "{serial} has moved on since[ ({since})]: it cannot be undone.",
  },
  already_reverted: { http: 409, sentence: "Operation {operation} was undone before." },
  undone_by_flow: {
    http: 409,
    sentence: "Operation {operation} belongs to {flow}: undo it there.",
  },
  operation_unfinished: {
    http: 409,
    sentence: "Operation {operation} is not finished yet. Try again in a moment.",
  },
  idempotency_key_reused: {
    http: 409,
    sentence: "This idempotency key was used before for another request.",
  },
  tracking_in_use: {
    http: 409,
    sentence:
      "Tracking cannot be switched off while units are reserved, held or in transit ({count}).",
  },
  scope_has_duplicates: { http: 409, sentence: "{serial} would exist twice in the new scope." },
  capture_mismatch: {
    http: 400,
    sentence:
      "Line {line}: {captured} serials are captured, {fulfilled} leave. Say which ones go, or capture as many as leave.",
  },
  location_unclear: {
    http: 400,
    sentence:
      "Line {line} is reserved at several locations: say from which it leaves (location_id).",
  },
  receive_with_serials: {
    http: 400,
    sentence:
      "Serials of {item} are tracked[ at {location}]: raise its stock with Receive units, under Serials.",
  },
  stock_below_serials: {
    http: 409,
    sentence:
      "Serials of {item} on hand[ at {location}]: {onHand}. Stock cannot go below that: say what happened to the units instead.",
  },
  has_serials: {
    http: 409,
    sentence:
      "Serials of {item} on hand or in transit[ at {location}]: {count}. This cannot be deleted before you say what happened to the units.",
  },
  withheld_reservation: {
    http: 409,
    sentence:
      "This reservation keeps units of {item} off sale that may not be sold[ at {location}]. Change the units instead.",
  },
  unprintable_number: {
    http: 400,
    sentence: "{serial} cannot be printed so that a scanner reads it: choose larger labels.",
  },
  nothing_to_print: { http: 404, sentence: "There is no unit to print a label for." },
  not_a_receipt: { http: 409, sentence: "Operation {operation} is no receipt ({kind})." },
  busy: { http: 409, sentence: "Somebody else is changing the same units. Try again in a moment." },
  invalid_request: { http: 400, sentence: "{why}" },
  forbidden: { http: 403, sentence: "You do not have the right to do this ({policy})." },
} as const satisfies Record<string, RefusalTraits>

/** Stable, machine-readable code of a refusal. */
export type RefusalCode = keyof typeof REFUSALS

/** How many offending serials an answer names; `total` gives the count of all. */
export const NAMED_REFUSALS = 100

/** The sentence a clerk reads for one refusal. */
export function sentenceOf(refusal: Refusal): string {
  return fillSentence(REFUSALS[refusal.code].sentence, refusal)
}

/** A refusal in the words of a sentence, such as that of another language. */
export function fillSentence(sentence: string, { serial, detail }: Omit<Refusal, "code">): string {
  const values: RefusalDetail = { serial: serial ?? null, ...detail }
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? "?"))
  const isKnown = (part: string) =>
    [...part.matchAll(/\{(\w+)\}/g)].every(([, name]) => (values[name] ?? null) !== null)
  const template = sentence.replace(/\[([^\]]*)\]/g, (_, part: string) =>
    isKnown(part) ? part : ""
  )
  const filled = fill(template)
  // A number or a name at the beginning stays as it is written.
  return template.startsWith("{") ? filled : filled.charAt(0).toUpperCase() + filled.slice(1)
}

/** Makes a refusal; `undefined` detail values are dropped. */
export function refuse(
  code: RefusalCode,
  serial?: string | null,
  detail?: RefusalDetail,
  serialId?: string
): Refusal {
  return {
    code,
    ...(serial === undefined || serial === null ? {} : { serial }),
    ...(serialId === undefined ? {} : { serial_id: serialId }),
    ...(detail === undefined ? {} : { detail }),
  }
}

/** The answer to one or more refusals, as every route gives it. */
export interface RefusalAnswer {
  code: RefusalCode
  type: string
  message: string
  serials: {
    serial?: string
    serial_id?: string
    code: RefusalCode
    message: string
    detail?: RefusalDetail
  }[]
  total: number
}

/** How many sentences the summary message of several refusals quotes. */
const QUOTED_SENTENCES = 5

/** The structured answer to refusals: the first one's code, a message that names offenders, the first hundred rows. */
export function answerOf(refusals: readonly Refusal[]): RefusalAnswer {
  const [first] = refusals
  const quoted = refusals.slice(0, QUOTED_SENTENCES).map(sentenceOf)
  const rest = refusals.length - quoted.length
  return {
    code: first.code,
    type: typeOf(first.code),
    message: [...quoted, ...(rest > 0 ? [`(and ${rest} more)`] : [])].join(" "),
    serials: refusals
      .slice(0, NAMED_REFUSALS)
      .map((refusal) => ({ ...refusal, message: sentenceOf(refusal) })),
    total: refusals.length,
  }
}

/** Medusa's error type for a refusal code (its handler maps types to statuses). */
export function typeOf(
  code: RefusalCode
): "not_found" | "invalid_data" | "not_allowed" | "forbidden" {
  const { http } = REFUSALS[code]
  if (http === 404) {
    return "not_found"
  }
  if (http === 403) {
    return "forbidden"
  }
  return http === 409 || http === 429 ? "not_allowed" : "invalid_data"
}
