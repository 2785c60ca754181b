/** How a status is shown: the colour names of Medusa's `StatusBadge`; `none` shows no badge. */
export type StatusColour =
  "grey" | "green" | "blue" | "orange" | "purple" | "yellow" | "red" | "none"

interface StatusTraits {
  /** Whether Medusa's `stocked_quantity` at the serial's location is expected to contain the unit. */
  onHand: boolean
  colour: StatusColour
  label: string
  meaning: string
}

/** Every status a serial can have, in the order of a unit's life. */
export const STATUSES = {
  expected: {
    onHand: false,
    colour: "grey",
    label: "Expected",
    meaning: "announced, not here yet",
  },
  in_stock: { onHand: true, colour: "green", label: "In stock", meaning: "on hand" },
  reserved: {
    onHand: true,
    colour: "blue",
    label: "Reserved",
    meaning: "on hand, for one order line",
  },
  sold: { onHand: false, colour: "grey", label: "Sold", meaning: "left to a customer" },
  returned: {
    onHand: false,
    colour: "orange",
    label: "Returned",
    meaning: "back, waiting for inspection",
  },
  in_transit: {
    onHand: false,
    colour: "purple",
    label: "In transit",
    meaning: "between locations",
  },
  in_repair: { onHand: false, colour: "yellow", label: "In repair", meaning: "at a repairer" },
  quarantined: {
    onHand: false,
    colour: "red",
    label: "Quarantined",
    meaning: "defective, damaged or evidence",
  },
  on_loan: { onHand: false, colour: "purple", label: "On loan", meaning: "lent, with a due date" },
  returned_to_supplier: {
    onHand: false,
    colour: "grey",
    label: "Returned to supplier",
    meaning: "sent back",
  },
  lost: { onHand: false, colour: "red", label: "Lost", meaning: "nobody knows where it is" },
  scrapped: { onHand: false, colour: "red", label: "Scrapped", meaning: "destroyed" },
  void: {
    onHand: false,
    colour: "none",
    label: "Void",
    meaning: "never was: its number is free again",
  },
} as const satisfies Record<string, StatusTraits>

/** Where a serial stands in its lifecycle. */
export type Status = keyof typeof STATUSES

/** All statuses, in the order of a unit's life. */
export const STATUS_NAMES = Object.keys(STATUSES) as Status[]

/** Every status but `void`: that of a unit that there is, or was. */
export const EXISTING = [
  "expected",
  "in_stock",
  "reserved",
  "sold",
  "returned",
  "in_transit",
  "in_repair",
  "quarantined",
  "on_loan",
  "returned_to_supplier",
  "lost",
  "scrapped",
] as const satisfies Status[]

/** Statuses whose units Medusa's stock is expected to contain. */
export const ON_HAND_STATUSES = STATUS_NAMES.filter((status) => STATUSES[status].onHand)

/** Whose the unit is, beside its status: a customer's unit in repair is not stock. */
export const OWNERS = ["store", "customer", "supplier"] as const
export type Owner = (typeof OWNERS)[number]

/** 1 when a serial of this status is on hand, else 0; `null` is a unit that has no record yet. */
export function onHand(status: Status | null): 0 | 1 {
  return status !== null && STATUSES[status].onHand ? 1 : 0
}

/** Whether a record counts as none: what it was about never was. */
export function isVoid({ status }: { status: Status }): boolean {
  return status === "void"
}

/** Whether somebody else has a unit of the store's for a while. */
export function isLent({ status }: { status: Status }): boolean {
  return status === "on_loan"
}
