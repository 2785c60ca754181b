import type { ProofRecord } from "../../modules/serial/queries/proofs"
import type { DeliveryProofView } from "../../types/fulfillments"

/** A proof of delivery as screens show it. */
export function proofView({ occurred_at, photos, ...proof }: ProofRecord): DeliveryProofView {
  return { ...proof, photos: [...photos], delivered_at: occurred_at }
}
