/** Texts of a policy's parts. */
export const policy = {
  intro:
    "What this item demands when units come in, are sold and come back. Each choice is saved at once; “As the store” follows the store's default.",
  inherit: "As the store",
  inherited: "As the store ({{value}})",
  saved: "Policy saved",
  saveFailed: "The policy was not saved",
  receipt: {
    label: "Stock raised without serials",
    hint: "When somebody raises stock on Medusa's own screens.",
    values: { flag: "Show as awaiting serials", require: "Refuse" },
  },
  allocation: {
    label: "When serials are chosen",
    hint: "When an order's units get their serials.",
    values: {
      fulfillment: "When the order is packed",
      placement: "When the order is placed",
      sale: "Before a draft order is converted",
    },
  },
  strategy: {
    label: "Who chooses",
    hint: "A strategy's choice is a proposal until the order is fulfilled.",
    values: {
      manual: "Staff",
      fifo: "Oldest first (FIFO)",
      lifo: "Newest first (LIFO)",
      fefo: "First to expire first (FEFO)",
    },
  },
  fulfillment: {
    label: "Fulfilling without serials",
    hint: "What happens when not all units are captured.",
    values: {
      require: "Refuse",
      auto: "Let the strategy fill them in",
      optional: "Let it through",
    },
  },
  unknown_at_capture: {
    label: "Unknown number when packing",
    hint: "Only while stock at that location awaits serials.",
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
    hint: "The scope in which a number may exist once.",
    values: { item: "For this item", store: "In the whole store" },
  },
  storefront: {
    label: "Storefront",
    hint: "What buyers may do with serials.",
    values: { off: "Nothing", choose_unit: "Choose the very unit", verify: "Check a number" },
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
    hint: "{YYYY}, {YY}, {MM} and {DD} are the date, {####} counts, {C} is a check digit.",
    placeholder: "LAP-{YYYY}-{#####}",
  },
  customer_warranty: {
    label: "Customer's warranty",
    hint: "Written on each unit when it begins. 0 months means none.",
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
