import type { CaseAction } from "../lifecycle/case-actions"
import type { CaseKind, CaseOutcome, CaseState, CaseStatus } from "../lifecycle/cases"
import type { CaseRole, OnCase } from "../lifecycle/units-on-case"
import type { RefusalCode } from "../lifecycle/refusals"
import type { AlthoughNeeded, CustomerRef, ItemRef, NamedSerial, SerialRef } from "./refs"
import type { OperationDetailView, OperationResponse } from "./operations"
import type { SerialView } from "./serials"

/** The bodies and answers of the admin API about cases and loans. */

/** What is said of a case, beside what is done with it. */
export interface CaseDetails {
  /** Who repairs it, or takes it back. */
  vendor?: string
  /** Under which number the vendor knows it, such as an RMA. */
  reference?: string
  /** Who brought it, where the store has no such customer. */
  contact?: string
  fault?: string
  note?: string
  /** When its units are due back. */
  due_on?: string
  /** Decimal in major units, as text. */
  cost?: string
  /** What the supplier pays back. */
  credit?: string
  currency_code?: string
}

/** POST /admin/serial-cases: at least one unit. */
export interface OpenCaseBody extends CaseDetails {
  kind: CaseKind
  /** Units from stock, or of customers. */
  serials?: NamedSerial[]
  /** Customers' units that were never sold here: they get a record. */
  never_sold?: { inventory_item_id: string; serials: string[] }
  /** The customers' units are not here yet: see `…/receive`. */
  is_awaited?: boolean
  customer_id?: string
  /** Where customers' units are taken in. */
  location_id?: string
  opened_at?: string
}

/** POST /admin/serial-cases/:id: `null` clears. */
export type EditCaseBody = { [Key in keyof CaseDetails]?: CaseDetails[Key] | null }

/** Which units of a case are meant: all that it can be done to, unless some are named. */
export interface CaseUnitsBody {
  serials?: NamedSerial[]
  reason?: string
}
/** POST /admin/serial-cases/:id/receive: units that were awaited, or replaced in advance, are here. */
export interface ReceiveCaseBody extends CaseUnitsBody {
  location_id?: string
  bin?: string
  condition_id?: string
}
/** POST /admin/serial-cases/:id/send */
export interface SendCaseBody extends Pick<CaseDetails, "vendor" | "reference" | "due_on"> {
  sent_at?: string
  reason?: string
}
/** POST /admin/serial-cases/:id/return: back from the vendor; what was returned to a supplier is in stock again. */
export interface ReturnCaseBody extends ReceiveCaseBody {
  returned_at?: string
}
/** POST /admin/serial-cases/:id/hand-back */
export type HandBackBody = CaseUnitsBody

/** Which unit takes the place of which. */
export interface ReplacementBody {
  /** May be left out when the case has one unit. */
  serial?: NamedSerial
  /** The other one's number, as scanned. In the place of one of the store's own comes a new one, into stock. */
  by?: string
  /** Instead: it is a new one, whose number the item's generator makes. */
  generate?: true
  /** It is a new one that the vendor gives the customer, not one from stock. */
  is_new?: boolean
}
/** POST /admin/serial-cases/:id/replace-in-advance: the customer has the other unit before this one is back. */
export interface ReplaceInAdvanceBody {
  replacements: ReplacementBody[]
  due_on: string
  reason?: string
}
/** POST /admin/serial-cases/:id/close */
export interface CloseCaseBody extends Pick<CaseDetails, "cost" | "credit" | "currency_code"> {
  outcome: CaseOutcome
  /** For `replaced`: one for each unit that is here or at the vendor. */
  replacements?: ReplacementBody[]
  /** A customer's replaced unit stays at the vendor. */
  is_kept_by_vendor?: boolean
  location_id?: string
  bin?: string
  condition_id?: string
  reason?: string
  closed_at?: string
}
/** POST /admin/serial-cases/:id/cancel: as if it had never been opened. */
export interface CancelCaseBody {
  reason?: string
}

/** A repair, a claim or a return to a supplier. */
export interface CaseView extends CaseState {
  id: string
  customer: CustomerRef | null
  /** Whether its units were due back, and are not. */
  is_overdue: boolean
  created_at: string
  created_by: { type: string; id: string | null; name: string | null }
  counts: Record<CaseRole, number>
}

/** GET /admin/serial-cases, newest first */
export interface CaseListQuery {
  kind?: CaseKind | CaseKind[]
  status?: CaseStatus | CaseStatus[]
  outcome?: CaseOutcome | CaseOutcome[]
  /** What the vendor or the reference begins with. */
  vendor?: string
  reference?: string
  customer_id?: string
  serial_id?: string
  is_overdue?: boolean
  limit?: number
  offset?: number
}
export interface CaseListResponse {
  cases: CaseView[]
  /** Exact up to 10,000; when there are more, `has_more_than_count` is true. */
  count: number
  has_more_than_count: boolean
  limit: number
  offset: number
}

/** A unit of a case: how it stands now. */
export interface CaseSerial extends SerialRef {
  item: ItemRef | null
  bin: string | null
  role: CaseRole
  is_on_case: boolean
  /** Whether the last that was done to it on the case is that it came back from the vendor. */
  is_back: boolean
  /** Where it is, as far as the case is concerned; null when it is not on it, or no step does anything with it. */
  place: OnCase | null
  /** The unit in whose place this one came. */
  replaces_serial_id: string | null
}
/** What can be done with a case now, by the rules; what cannot says why. */
export interface CaseActionView {
  action: CaseAction
  why_not: { code: RefusalCode; message: string } | null
}
/** GET /admin/serial-cases/:id, with its first hundred units and what was done, newest first. */
export interface CaseResponse {
  case: CaseView
  actions: CaseActionView[]
  serials: CaseSerial[]
  operations: OperationDetailView[]
}
/** GET /admin/serial-cases/:id/serials: those that it is about first. */
export interface CaseSerialsResponse {
  serials: CaseSerial[]
  count: number
  limit: number
  offset: number
}
/** The answer to every request that does something with a case. */
export interface CaseOperationResponse extends OperationResponse {
  case: CaseView
}

/** POST /admin/serial-loans: to a customer of the store or, in words, to somebody else. */
export interface LendBody extends AlthoughNeeded {
  serials: NamedSerial[]
  due_on: string
  customer_id?: string
  borrower?: string
  /** The open case for whose time it is lent. */
  case_id?: string
  reason?: string
}
/** POST /admin/serial-loans/return */
export interface ReturnLoanBody {
  serials: NamedSerial[]
  location_id?: string
  bin?: string
  condition_id?: string
  reason?: string
}
/** GET /admin/serial-loans, those due first at the top */
export interface LoanListQuery {
  is_overdue?: boolean
  customer_id?: string
  case_id?: string
  limit?: number
  offset?: number
}
export interface LoanListResponse {
  loans: (SerialView & { borrower: string | null; is_overdue: boolean })[]
  /** Exact up to 10,000; when there are more, `has_more_than_count` is true. */
  count: number
  has_more_than_count: boolean
  limit: number
  offset: number
}
