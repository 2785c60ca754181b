/** Units on their way to a customer. */

/** POST /admin/fulfillments/:id/serials/deliver: all units not delivered yet, unless some are named. */
export interface DeliverBody {
  /** Anything a scanner sends, or ids; each must be a unit of the fulfilment. */
  serials?: (string | { serial_id: string })[]
  /** Now unless said. */
  delivered_at?: string
  /** Who signed: a person's name, which may be erased. */
  signed_by?: string
  signature?: ProofFile
  photos?: ProofFile[]
  note?: string
}

/** A file by its id in Medusa's file module, or by its address. */
export type ProofFile = { id: string } | { url: string }

/** What shows that units of a fulfilment were delivered. */
export interface DeliveryProofView {
  operation_id: string
  fulfillment_id: string
  delivered_at: string
  signed_by: string | null
  signature: ProofFile | null
  photos: ProofFile[]
  is_reverted: boolean
  /** Whether name, signature and photos were erased. */
  is_erased: boolean
}

/** DELETE /admin/fulfillments/:id/serials/proof: erases who signed, signatures, photos and the notes beside them. */
export interface EraseProofResponse {
  fulfillment_id: string
  /** How many proofs were erased now. */
  erased: number
}

/** POST /admin/fulfillments/:id/serials/lose: all units that are not back, unless some are named. */
export interface LoseInDeliveryBody {
  serials?: DeliverBody["serials"]
  reason: string
}

/** POST /admin/fulfillments/:id/serials/undeliver: all units that are not back, unless some are named. */
export interface UndeliverBody extends LoseInDeliveryBody {
  /** Where they are in stock again; each where it left from unless said. */
  location_id?: string
}
