import type { RefusalDetail } from "./traits"

/**
 * Words that refusals give by a code, by the detail that bears it: why something is refused, what it should have been, where
 * it is done. Each fills in details of its own, as a sentence does. A text that is no code stays as it is.
 */
export const REFUSAL_WORDS = {
  why: {
    // Why a unit may not be sold.
    status: "it is {status}",
    notice: "a notice blocks it ({notices})",
    condition: "its condition is not for sale",
    expiry: "it expired on {expires_on}",
    on_order: "it is reserved for an order line",
    cart: "it is kept for a buyer's cart",
    unknown: "it is unknown",
    // Why a number is none of its kind.
    longer: "it is longer than {limit} characters",
    unprintable: "it contains characters that cannot be printed",
    imei: "it needs 15 digits",
    imeisv: "16 digits are an IMEISV",
    vin: "it needs 17 letters and digits, without I, O and Q",
    mac: "it needs 12 or 16 hexadecimal digits",
    no_match: "it does not match {pattern}",
    rounded: "a spreadsheet has rounded it. Make its column a text column",
    // Why a GS1 code cannot be read.
    no_element: "{element} is no application identifier",
    broken_link: "its percent-encoding is broken",
    nothing_in_it: "it is empty",
    element_twice: "{element} is there twice",
    element_digits: "{element} needs {digits} digits",
    element_no_day: "{element} is no day that exists",
    element_too_long: "{element} is too long",
    element_characters: "{element} is empty or has characters that GS1 does not allow",
    // Why a pattern cannot be used.
    pattern_length: "it needs 1 to {limit} characters",
    no_regex: "it is not a valid regular expression",
    slow_regex: "it could take too long to check; avoid repeating what repeats itself",
    no_piece: "{piece} means nothing in it",
    one_counter: "it needs one counter, such as {#####}",
    wide_counter: "its counter may have {limit} digits at most",
    one_check_digit: "it may have one check digit only",
    check_digit_last: "its check digit must come after the counter",
    makes_longer: "it makes more than {limit} characters",
    // How a value is written.
    date_form: "dates are written as 2027-02-28",
    amount_form: "amounts are written as 129.90, without a currency",
    // Why a value of a request is no good.
    required: "it is missing",
    empty: "it is empty",
    not_text: "it is no text",
    not_number: "it is no number",
    not_whole: "it is no whole number",
    not_yes_or_no: "it is neither yes nor no",
    not_list: "it is no list",
    not_object: "it is no record",
    not_date: "it is no date such as 2027-02-28",
    not_instant: "it is no date with a time",
    not_gtin: "it is no GTIN with its check digit",
    not_amount: "it is no amount such as 129.90",
    not_currency: "it is no currency such as EUR",
    not_among: "it is none of {choices}",
    too_long: "it is longer than {limit} characters",
    too_short: "it is shorter than {limit} characters",
    too_large: "it is more than {limit}",
    too_small: "it is less than {limit}",
    more_entries: "it has more than {limit} entries",
    fewer_entries: "it has fewer than {limit} entries",
    not_storable: "it has a character that cannot be stored",
    unknown_field: "there is no such field",
    // Why something is not done so.
    reserved_stock: "orders have reserved that stock (below_reserved takes it)",
    nothing_instead: "nothing takes its place",
    not_checked: "it could not be checked",
    not_with_customer: "it is not with its customer",
    not_at_hand: "it is not here, nor at the vendor",
    // Why a file cannot be read.
    file_no_csv: "it is no CSV file",
    file_encoding: "it is not in UTF-8",
    file_no_numbers: "none of its columns has serial numbers ({headings})",
    file_no_rows: "it has no rows",
    file_too_long: "it has more than {limit} rows",
    // Whole sentences of `invalid_request`.
    cannot_be_stored: "The request holds a value that cannot be stored.",
    label_size: "Custom labels need width and height.",
    not_by_hand: "{action} belongs to a flow of its own, so it cannot be done by hand.",
    takes_none: "{action} takes no {field}.",
    both_left: "Both units left, so {number} is at no location (location_id).",
    reason_exists: "The reason “{text}” is there already.",
    store_wide: "The store's settings name no location, and items are tracked one by one.",
    tracked_everywhere: "An item is tracked at all locations or at none.",
    numbers_everywhere: "How numbers look and where they are unique is the same at all locations.",
    storefront_everywhere: "A storefront shows units of all locations, by the same rules.",
    draft_without_location: "A draft order has no location before its units are captured.",
    condition_in_use:
      "{condition} is in use by {serials} serials and {policies} settings, so it cannot be deleted.",
    period_reversed: "The last day of receipt is before the first.",
    days_reversed: "The last day is before the first.",
    own_unit: "The unit is yours already.",
    undoing_itself: "Operation {operation} is an undoing itself: do again what it undid.",
    no_instant: "{field} is no date with a time ({command}).",
  },
  format: {
    serial_number: "serial number",
    item: "number of this item",
    imei: "IMEI",
    vin: "VIN",
    mac: "MAC address",
    gs1: "GS1 code",
    gs1_element: "GS1 code, ({ai})",
  },
  expected: {
    serial_number: "a serial number",
    text: "a text of at most {limit} characters",
    date: "a date",
    amount: "an amount",
    currency: "a currency such as EUR",
    gtin: "a GTIN of 8, 12, 13 or 14 digits",
  },
  lacks: {
    name: "a name",
    address: "an address or a licence number",
    licence: "a licence number",
  },
  flow: {
    book: "the acquisition and disposition record",
    cart: "a cart",
    count: "a count",
    expected_delivery: "an expected delivery",
    fulfillment: "a fulfilment",
    import: "an import",
    order: "an order",
    return: "a return",
    settings: "the settings",
    reconciliation: "a repair of stock",
  },
  stage: {
    placing: "placing the order",
    paying: "taking the payment",
    handing_over: "handing over",
    marking: "marking as handed over",
  },
} as const

/** Such words in any language. */
export type RefusalWords = {
  readonly [Detail in keyof typeof REFUSAL_WORDS]: Readonly<Record<string, string>>
}

/** Why something is refused: a word, and the details that it fills in. */
export type Why = { why: keyof (typeof REFUSAL_WORDS)["why"] } & RefusalDetail
