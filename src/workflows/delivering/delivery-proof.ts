import type { MedusaContainer } from "@medusajs/framework/types"
import type { DeliveryProof } from "../../modules/serial/ledger/types"
import type { DeliverBody } from "../../types/fulfillments"
import { refuseUnknownFiles } from "../support/files"

/**
 * What shows a delivery; none when nothing was given. Who signed is a person's name, so it stands beside the chain.
 * @throws unknown_file naming each id that Medusa's file module does not know
 */
export async function proofOf(
  container: MedusaContainer,
  { fulfillment_id, signed_by, signature, photos = [] }: DeliverBody & { fulfillment_id: string }
): Promise<DeliveryProof | undefined> {
  const files = [...(signature ? [signature] : []), ...photos]
  if (!signed_by && files.length === 0) {
    return undefined
  }
  await refuseUnknownFiles(
    container,
    files.map((file) => ("id" in file ? file.id : null))
  )
  return {
    fulfillment_id,
    signed_by: signed_by || null,
    signature: signature ?? null,
    photos,
  }
}
