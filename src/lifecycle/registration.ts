import { refuse, type Refusal } from "./refusals"
import type { SerialState } from "./serial"
import type { Status } from "./statuses"
import { transitionOf, type CommandName } from "./transitions"

/** How somebody shows that a unit is theirs. */
export type Proof =
  /** The number that the order bears, and the e-mail address that it was placed with. */
  | { order_display_id: number; email: string }
  /** The code that lies in the unit's box. */
  | { claim_code: string }

/** A unit that bears the number which somebody registers, with the sale that it is in. */
export interface Candidate {
  id: string
  unit: Pick<SerialState, "status" | "owner" | "customer_id" | "registered_at">
  /** The order that it was sold on; null when there is none, or none any more. */
  order: SaleOrder | null
  /** Whether the claim code that was given is the unit's own. */
  has_code: boolean
}

/** What of an order proves whose a unit is. */
export interface SaleOrder {
  display_id: number | null
  email: string | null
  customer_id: string | null
  /** Whether it was placed by somebody with a log-in: the unit is theirs there, and they hand it over. */
  is_of_an_account: boolean
}

/** What comes of asking to register a unit. */
export type RegistrationVerdict =
  { ok: true; id: string; is_registered_already: boolean } | { ok: false; refusal: Refusal }

/**
 * Judges which of the units that bear a number a customer may register. What is theirs by their log-in needs no proof;
 * anything else needs one that fits. Whoever has none learns nothing: not whether the number is known, not whether the
 * unit was sold.
 * @param proof null when none was given
 */
export function judgeRegistration(
  number: string,
  candidates: readonly Candidate[],
  customerId: string,
  proof: Proof | null
): RegistrationVerdict {
  const sold = candidates.filter(({ unit }) => isWithCustomer(unit))
  const isFree = ({ unit }: Candidate) => unit.registered_at === null
  const own = sold.filter(
    (one) =>
      one.unit.customer_id === customerId || (isFree(one) && one.order?.customer_id === customerId)
  )
  const proven = sold.filter((one) => proof !== null && isProvenBy(one, proof))
  const meant = own.length > 0 ? own : proven
  const free = meant.filter(isFree)
  const [first] = free.length > 0 ? free : meant
  if (first === undefined) {
    return { ok: false, refusal: refuse("not_proven", number) }
  }
  if (free.length > 1) {
    return { ok: false, refusal: refuse("ambiguous_number", number, { count: free.length }) }
  }
  const isOthers = first.unit.registered_at !== null && first.unit.customer_id !== customerId
  return isOthers
    ? { ok: false, refusal: refuse("registered_already", number) }
    : { ok: true, id: first.id, is_registered_already: first.unit.registered_at !== null }
}

/** Whether a unit is a customer's, and stands where it may be registered. */
export function isWithCustomer({ status, owner }: Pick<SerialState, "status" | "owner">): boolean {
  const { from, owner: whose } = transitionOf("register_ownership")
  return from.includes(status) && owner === whose
}

function isProvenBy({ order, has_code }: Candidate, proof: Proof): boolean {
  if ("claim_code" in proof) {
    return has_code
  }
  return (
    order !== null &&
    !order.is_of_an_account &&
    order.display_id === proof.order_display_id &&
    order.email !== null &&
    comparableEmail(order.email) === comparableEmail(proof.email)
  )
}

/** An e-mail address in the form in which two are compared. */
export function comparableEmail(email: string): string {
  return email.trim().toLowerCase()
}

/** Letters and digits that nobody takes for one another on paper: no 0 and O, no 1 and I. */
export const CLAIM_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"

/** Eighty bits: nobody guesses one, also not from its digest. */
export const CLAIM_LENGTH = 16

/** A claim code as it is printed: in groups of four. */
export function printedClaimCode(letters: string): string {
  return (letters.match(/.{1,4}/g) ?? []).join("-")
}

/** A claim code in the form in which it is compared, however somebody typed it. */
export function comparableClaimCode(typed: string): string {
  return typed.toUpperCase().replace(/[^A-Z0-9]/g, "")
}

/** The commands by which a unit comes back out of a customer's hands: the code of its box may be known since. */
export const OPENED_BY = [
  "take_back",
  "return_to_stock",
  "return_for_inspection",
  "return_damaged",
  "buy_back",
  "replace_here",
  "replace_at_vendor",
  "replace_in_advance",
] as const satisfies CommandName[]

/** Statuses in which somebody has a unit who may read the code of its box, and does not get it for good. */
export const OPENED_WHILE = ["on_loan"] as const satisfies Status[]
