import type { CaseKind } from "../../../src/lifecycle/cases"
import type { CustomerKey } from "./customers"
import type { LocationKey } from "./places"

/** So many units of an item. */
type Some = { sku: string; count: number }

/** What a supplier announced, and how much of it has come. */
export type ExpectedPlan = {
  supplier: string
  reference: string
  at: LocationKey
  dueInDays: number
  lines: Some[]
  arrived?: Some[]
}

export const EXPECTED: ExpectedPlan[] = [
  {
    supplier: "Halden Mobile Benelux",
    reference: "PO-2501",
    at: "rotterdam",
    dueInDays: 0,
    lines: [
      { sku: "HALDEN-P5-256", count: 40 },
      { sku: "HALDEN-LITE", count: 30 },
    ],
    arrived: [{ sku: "HALDEN-P5-256", count: 25 }],
  },
  {
    supplier: "Tern Computing",
    reference: "PO-2502",
    at: "rotterdam",
    dueInDays: 9,
    lines: [{ sku: "TERN-14-32", count: 20 }],
  },
  {
    supplier: "Kestrel Tools",
    reference: "PO-2498",
    at: "utrecht",
    dueInDays: -2,
    lines: [
      { sku: "KESTREL-DRILL", count: 12 },
      { sku: "KESTREL-GRIND", count: 6 },
    ],
  },
]

/** Units on their way, or there by now. */
export type TransferPlan = {
  from: LocationKey
  to: LocationKey
  units: Some[]
  /** How many have arrived. */
  arrived: number
  note: string
}

export const TRANSFERS: TransferPlan[] = [
  {
    from: "rotterdam",
    to: "utrecht",
    units: [
      { sku: "HALDEN-LITE", count: 6 },
      { sku: "LUMEN-W7", count: 4 },
    ],
    arrived: 4,
    note: "For the weekend; the second box follows",
  },
  {
    from: "rotterdam",
    to: "utrecht",
    units: [{ sku: "KESTREL-BAT5", count: 10 }],
    arrived: 10,
    note: "Battery promotion",
  },
]

/** A repair, a claim or a return to a supplier. */
export type CasePlan = {
  kind: CaseKind
  fault: string
  /** Whose unit: one that a customer bought, or units from stock. */
  of: { by: CustomerKey; sku: string } | { at: LocationKey; sku: string; count: number }
  vendor?: string
  reference?: string
  /** The customer has still to bring or send it. */
  isAwaited?: boolean
  /** Sent to the vendor, who has it back by then. */
  sentDueInDays?: number
  /** The vendor sent it back: it waits to be handed back. */
  isBack?: boolean
  /** Its customer has another unit already, and sends this one until then. */
  replacedDueInDays?: number
  /** Done with. */
  isRepaired?: boolean
}

export const CASES: CasePlan[] = [
  {
    kind: "customer",
    fault: "Microphone is silent in calls",
    of: { by: "sanne", sku: "HALDEN-P5-128" },
    vendor: "Halden Service Point",
    reference: "HSP-118204",
    sentDueInDays: -1,
  },
  {
    kind: "customer",
    fault: "Battery lasts an hour",
    of: { by: "fatima", sku: "TERN-14-16" },
    isAwaited: true,
  },
  {
    kind: "customer",
    fault: "One pixel stays dark",
    of: { by: "joris", sku: "ORRERY-M2-KIT" },
  },
  {
    kind: "customer",
    fault: "Chuck does not hold small bits",
    of: { by: "daan", sku: "KESTREL-DRILL-SET" },
    vendor: "Kestrel Service",
    reference: "KS-55120",
    sentDueInDays: 3,
    isBack: true,
  },
  {
    kind: "customer",
    fault: "Display flickers when it is cold",
    of: { by: "lotte", sku: "HALDEN-LITE" },
    isAwaited: true,
    replacedDueInDays: 10,
  },
  {
    kind: "internal",
    fault: "Scratched display, polished",
    of: { at: "rotterdam", sku: "HALDEN-LITE", count: 2 },
    isRepaired: true,
  },
  {
    kind: "supplier",
    fault: "Power supply of the wrong region",
    of: { at: "rotterdam", sku: "LUMEN-W7", count: 2 },
    vendor: "Lumen Networks",
    reference: "RMA-70931",
  },
]

/** A demonstration unit that a customer has until a day. */
export const LOANS = [
  {
    sku: "TERN-14-16",
    at: "rotterdam",
    by: "fatima",
    dueInDays: 6,
    reason: "Loaner while hers is repaired",
  },
  {
    sku: "ORRERY-M2",
    at: "utrecht",
    borrower: "Photo club Utrecht",
    dueInDays: 2,
    reason: "Workshop",
  },
] as const

/** A count of some shelves, scanned, and how far it has come. */
export type CountPlan = {
  at: LocationKey
  skus: readonly string[]
  /** How many units were not found. */
  notFound: number
  note: string
  until: "reviewing" | "approved" | "closed"
}

export const COUNTS: CountPlan[] = [
  { at: "utrecht", skus: ["MERIDIAN-40"], notFound: 0, note: "Safe", until: "closed" },
  { at: "utrecht", skus: ["HALDEN-P5-256"], notFound: 1, note: "Phone cabinet", until: "approved" },
  {
    at: "utrecht",
    skus: ["ORRERY-M2", "KESTREL-DRILL"],
    notFound: 1,
    note: "Shop window and workbench",
    until: "reviewing",
  },
]

/** A watch that was thought stolen, and was found: its notice is closed. */
export const STOLEN = {
  sku: "MERIDIAN-40",
  at: "utrecht",
  title: "Watch missing from the window",
  authority_reference: "Police Utrecht 26-11843",
  staff_text: "Call the police when somebody brings it.",
  reason: "It had fallen behind the drawer",
} as const

/** A recall of one lot, of which some units have been dealt with. */
export const RECALL = {
  lots: ["KB-2623"],
  title: "Battery may get hot while charging",
  authority_reference: "A12/01834/26",
  staff_text:
    "Set aside what is in stock. Buyers get a new one at once; theirs are not charged again.",
  buyer_text: "Please stop charging it. We send you a new one; bring the old one to any shop.",
  replaced: 3,
} as const
