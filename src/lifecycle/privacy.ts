import type { Status } from "./statuses"

// What is held about a customer, and what of it is kept when they ask to be erased.

/** A unit that a customer has, had, lent or handed in. */
export interface HeldUnit {
  id: string
  number: string
  inventory_item_id: string
  status: Status
  /** Whether they have it now, or handed it in. */
  is_theirs: boolean
  order_id: string | null
  sold_at: string | null
  registered_at: string | null
  customer_warranty_start: string | null
  customer_warranty_end: string | null
  notes: string | null
  borrower: unknown
  /** Says who handed it in, where somebody did. */
  metadata: Record<string, unknown> | null
  event_count: number
}

/** A case of a customer's. */
export interface HeldCase {
  id: string
  kind: string
  status: string
  contact: string | null
  note: string | null
  fault: string | null
  /** Whether contact or note stand in it, in its steps or in its operations. */
  has_personal: boolean
}

/** The offer of a unit, by a customer or to them. */
export interface HeldHandover {
  id: string
  serial_id: string
  status: string
  from_customer_id: string
  to_customer_id: string | null
  email: string | null
}

/** A proof of delivery of a customer's units. */
export interface HeldProof {
  fulfillment_id: string
  signed_by: string | null
  has_signature: boolean
  photo_count: number
  /** What was noted when it was handed over. */
  note: string | null
  is_erased: boolean
}

/** What one event of a customer's unit says of its former notes. */
export interface HeldNote {
  serial_id: string
  number: string
  recorded_at: string
  notes_before: string | null
  notes_after: string | null
}

/** An entry of the acquisition and disposition record that names a customer. */
export interface HeldEntry {
  entry_no: number
  serial_id: string
  number: string
  side: string
  occurred_on: string
  party_name: string | null
  party_address: string | null
  party_licence: string | null
}

/** To whom the units of a customer's order go, where staff said so: such as another dealer. */
export interface HeldTransferee {
  order_id: string
  name: string | null
  address: string | null
  licence_number: string | null
}

/** Everything that the module holds about a customer. */
export interface HeldOfCustomer {
  units: HeldUnit[]
  cases: HeldCase[]
  handovers: HeldHandover[]
  proofs: HeldProof[]
  former_notes: HeldNote[]
  book: HeldEntry[]
  transferees: HeldTransferee[]
}

/** What is erased of a customer, and how much of it. */
export type GoingOfCustomer = Record<
  "unit_notes" | "former_notes" | "cases" | "proofs" | "handovers",
  number
>

/** What stays of a customer, and why. */
export interface KeptOfCustomer {
  what: "events" | "sales" | "acquisition_and_disposition" | "borrowers" | "store_notes" | "faults"
  count: number
  why: string
}

/** Whether a unit of theirs has something to erase: notes, or that they handed it in. */
export function hasPlain(unit: HeldUnit): boolean {
  return unit.is_theirs && (unit.notes !== null || isHandedIn(unit))
}

/** Whether a unit of theirs says that they handed it in. */
export function isHandedIn({ is_theirs, metadata }: HeldUnit): boolean {
  return is_theirs && metadata?.handed_in_by !== undefined
}

/** What a unit keeps: what others noted of it that is nobody's. */
export function withoutPerson({ metadata }: HeldUnit): Record<string, unknown> | null {
  const { handed_in_by: _, ...others } = metadata ?? {}
  return Object.keys(others).length === 0 ? null : others
}

/** What erasing takes away as things stand; all zero where nothing is left. */
export function goingOf(customerId: string, held: HeldOfCustomer): GoingOfCustomer {
  const { units, cases, handovers, proofs, former_notes } = held
  return {
    unit_notes: units.filter(hasPlain).length,
    former_notes: former_notes.length,
    cases: cases.filter(({ has_personal }) => has_personal).length,
    proofs: proofs.filter(({ is_erased }) => !is_erased).length,
    handovers: handovers.filter((one) => isEnding(customerId, one)).length,
  }
}

/** An open offer ends: one of theirs, and one that is for the e-mail of their log-in. */
function isEnding(customerId: string, { status, from_customer_id, email }: HeldHandover): boolean {
  return status === "open" && (from_customer_id === customerId || email !== null)
}

/** What stays, and why. */
export function keptOf({ units, cases, book, transferees }: HeldOfCustomer): KeptOfCustomer[] {
  const count = (is: (unit: HeldUnit) => boolean) => units.filter(is).length
  const kept: KeptOfCustomer[] = [
    {
      what: "events",
      count: units.reduce((sum, { event_count }) => sum + event_count, 0),
      why: "The history of a unit names a customer by an id alone, and is chained: without an event nobody could verify it.",
    },
    {
      what: "sales",
      count: count(({ sold_at }) => sold_at !== null),
      why: "Which order and customer (by id) a unit was sold to, its registration and its warranty are the store's record of the sale.",
    },
    {
      what: "acquisition_and_disposition",
      count: book.length + transferees.length,
      why: "Who a unit was acquired from and disposed to, or will be, is a record that the law asks for where it is kept.",
    },
    {
      what: "borrowers",
      count: count(({ borrower }) => borrower !== null),
      why: "The unit is lent: whoever has it is forgotten once it is back and was seen to.",
    },
    {
      what: "store_notes",
      count: count((unit) => !unit.is_theirs && unit.notes !== null),
      why: "The unit is not the customer's, and its notes are about the unit. Clear them by hand where they name somebody.",
    },
    {
      what: "faults",
      count: cases.filter(({ fault }) => fault !== null).length,
      why: "What is wrong with a unit is part of its history.",
    },
  ]
  return kept.filter((one) => one.count > 0)
}
