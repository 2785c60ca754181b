import type { CaseOutcome } from "../lifecycle/cases"
import type { BuyerStage } from "../lifecycle/units-on-case"
import type { HandoverStatus } from "../lifecycle/handovers"
import type { PublicWord } from "../lifecycle/verification"
import type { ItemRef } from "./refs"
import type { OwnSerial } from "./store"

/** The bodies and answers of what a buyer does with their units, and of the codes that lie in boxes. */

/** POST /store/customers/me/serials/register */
export interface RegisterUnitBody {
  /** Anything a scanner sends. */
  number: string
  /** Not needed for what the customer bought logged in. */
  proof?:
    | {
        /** The number of a guest's order, as its mails show it, and the address that these went to. */
        order_display_id: number
        email: string
      }
    | {
        /** The code that lies in the unit's box. */
        claim_code: string
      }
}

/** The answer to what a customer did with one of their units. */
export interface OwnSerialResponse {
  serial: OwnSerial
}

/** POST /admin/serials/claim-codes */
export interface ClaimCodesBody {
  serial_ids: string[]
}

/** The only time that these codes are told: the store keeps no more than their digests. */
export interface ClaimCodesResponse {
  codes: { serial_id: string; number: string; code: string }[]
}

/** POST /store/customers/me/serials/:id/faults */
export interface ReportFaultBody {
  fault: string
}

/** A customer's case, without what is the store's own affair. */
export interface OwnCase {
  id: string
  stage: BuyerStage
  outcome: CaseOutcome | null
  fault: string | null
  opened_at: string | null
  closed_at: string | null
  /** The first hundred units that it is about. */
  serials: { id: string; number: string; item: ItemRef | null }[]
}

export interface OwnCaseResponse {
  case: OwnCase
}

/** GET /store/customers/me/serial-cases, newest first */
export interface OwnCaseListResponse {
  cases: OwnCase[]
  /** Exact up to 10,000. */
  count: number
  limit: number
  offset: number
}

/** What the public is told of a unit: nothing of who has it, nor where it is. */
export interface VerifiedUnit {
  item: { title: string | null; thumbnail: string | null }
  status: PublicWord
  is_under_warranty: boolean
}

/** GET /store/serials/verify?number=…: the same for a number that is unknown and for one that is not for the public. */
export interface VerifyResponse {
  verified: boolean
  /** Several only when units of several items bear the number; the first five. */
  units: VerifiedUnit[]
}

/** GET /store/serials/digital-link?link=…: what a GS1 Digital Link leads to. */
export interface DigitalLinkResponse {
  /** Of the link, with 14 digits. */
  gtin: string
  /** The serial number that the link names; null where it names the product alone. */
  number: string | null
  /** What bears the GTIN, when it is sold where the publishable key is for. */
  product: LinkedProduct | null
  /** Whether the store vouches for the unit: for its number, and that it is of an item which bears the GTIN. */
  verified: boolean
  unit: VerifiedUnit | null
}

/** The product that a GTIN stands for, with the very variant. */
export interface LinkedProduct {
  id: string
  handle: string
  title: string
  thumbnail: string | null
  variant: { id: string; title: string | null }
}

/** POST /store/customers/me/serials/:id/hand-over */
export interface OfferHandoverBody {
  /** Of the log-in that the unit is for; whether there is one is not told. */
  email: string
}

/** A unit that goes from one customer to another, as one of the two sees it. */
export interface OwnHandover {
  id: string
  direction: "given" | "received"
  status: HandoverStatus
  serial: { id: string; number: string; item: ItemRef | null }
  /** Whom the giver named; forgotten once it has ended. Who gives is not told. */
  email: string | null
  expires_at: string
  created_at: string
}

export interface OwnHandoverResponse {
  handover: OwnHandover
}

/** GET /store/customers/me/serial-handovers, newest first: what the customer gave, and what is offered to them now */
export interface OwnHandoverListResponse {
  handovers: OwnHandover[]
  count: number
  limit: number
  offset: number
}

/** The answer to declining an offer, and to taking one back. */
export interface HandoverEndResponse {
  id: string
  status: HandoverStatus
}
