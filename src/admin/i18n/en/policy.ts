/** Texts of a policy's parts. */
export const policy = {
  intro: {
    default:
      "What every tracked item demands when units come in, are sold and come back, unless its own rules say otherwise. Each choice is saved at once.",
    store:
      "What this item demands when units come in, are sold and come back. Each choice is saved at once; “As the store” follows the store's default.",
    item: "What this item demands at this location. Each choice is saved at once; what is not said here is as elsewhere.",
  },
  inherit: { default: "As by default", store: "As the store", item: "As elsewhere" },
  inherited: {
    default: "By default ({{value}})",
    store: "As the store ({{value}})",
    item: "As elsewhere ({{value}})",
  },
  follow: { default: "Back to the default", store: "Follow the store", item: "Follow the item" },
  followPart: {
    default: "{{part}}: back to the default",
    store: "{{part}}: follow the store",
    item: "{{part}}: follow the item",
  },
  partText: "{{part}}: {{value}}",
  groups: {
    numbers: "Serial numbers",
    incoming: "Coming in",
    selling: "Selling",
    comingBack: "Coming back",
  },
  saved: "Policy saved",
  saveFailed: "The policy was not saved",
  receipt: {
    label: "Stock raised without serials",
    hint: "When somebody raises stock on Medusa's own screens or by its API: it waits for its serials, or is refused with a way to the receive page.",
    values: { flag: "Show as awaiting serials", require: "Refuse" },
  },
  allocation: {
    label: "When serials are chosen",
    hint: "When an order's units get their serials: at packing, at once, or, of draft orders, before the sale as at a counter.",
    values: {
      fulfillment: "When the order is packed",
      placement: "When the order is placed",
      sale: "Before a draft order is converted",
    },
  },
  strategy: {
    label: "Who chooses",
    hint: "A strategy's choice is a proposal until the order is fulfilled; another unit that is scanned simply takes its place.",
    values: {
      manual: "Staff",
      fifo: "Oldest first (FIFO)",
      lifo: "Newest first (LIFO)",
      fefo: "First to expire first (FEFO)",
    },
  },
  fulfillment: {
    label: "Fulfilling without serials",
    hint: "What happens when an order is fulfilled and not all of its units are captured.",
    values: {
      require: "Refuse",
      auto: "Let the strategy fill them in",
      optional: "Let it through",
    },
  },
  unknown_at_capture: {
    label: "Unknown number when packing",
    hint: "While stock at that location awaits serials: a number nobody knows is registered and captured in one step. Stock does not change.",
    values: { register: "Register it", refuse: "Refuse it" },
  },
  return: {
    label: "Receiving a return",
    hint: "Whether the serials that came back must be named.",
    values: { require: "Needs the serials", optional: "Serials may be left out" },
  },
  after_return: {
    label: "After a return",
    hint: "Where good units go. It can be changed for each unit.",
    values: { restock: "Back to stock at once", inspect: "Wait for inspection" },
  },
  uniqueness: {
    label: "A number is unique",
    hint: "The scope in which a number may exist once. A change is refused while two units would have the same.",
    values: { item: "For this item", store: "In the whole store" },
  },
  storefront: {
    label: "Storefront",
    hint: "Whether a buyer may choose the very unit, or the public may check a number.",
    values: { off: "Nothing", choose_unit: "Choose the very unit", verify: "Check a number" },
  },
  book: {
    label: "Bound book",
    hint: "Whether each coming and going is entered in the acquisition and disposition record, and what must be known of whom the units go to.",
    values: {
      off: "Not kept",
      keep: "Kept",
      require: "Kept; a sale needs name, and address or licence",
      require_licence: "Kept; a sale needs name and licence",
    },
  },
  return_condition: {
    label: "Condition after a return",
    hint: "A unit that comes back is not New again by itself.",
    ask: "Ask for each unit",
  },
  format: {
    label: "Format of the numbers",
    hint: "Other numbers are refused when units are received.",
    pattern: "Pattern",
    patternPlaceholder: "[A-Z]{2}\\d{6}",
    example: "For example {{example}}",
    caseSensitive: "Capital and small letters differ",
  },
  generator: {
    label: "Pattern for own numbers",
    hint: "Numbers that the store makes itself, never one that exists. {YYYY}, {YY}, {MM} and {DD} are the date, {####} counts, {C} is a check digit.",
    next: "Next: {{numbers}}",
    placeholder: "LAP-{YYYY}-{#####}",
  },
  customer_warranty: {
    label: "Customer's warranty",
    hint: "Written on each unit when it begins, and the same for it from then on. 0 months means none.",
    short_one: "{{count}} month from {{start}}",
    short_other: "{{count}} months from {{start}}",
    on_resale: "A unit that is sold again has",
    on_replacement: "A replacement has",
    gives: { fresh: "a new warranty", remaining: "what is left of the old one" },
    months: "months from",
    start: "Warranty starts at",
    starts: {
      sale: "the sale",
      shipment: "shipment",
      delivery: "delivery",
      registration: "registration",
    },
  },
}
