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
