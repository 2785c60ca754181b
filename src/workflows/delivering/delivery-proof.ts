import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { refuse } from "../../lifecycle/refusals"
import type { DeliveryProof } from "../../modules/serial/ledger/types"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { DeliverBody, ProofFile } from "../../types/api"
import { distinct } from "../support/graph"

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
  await refuseUnknownFiles(container, files)
  return {
    fulfillment_id,
    signed_by: signed_by || null,
    signature: signature ?? null,
    photos,
  }
}

async function refuseUnknownFiles(
  container: MedusaContainer,
  files: readonly ProofFile[]
): Promise<void> {
  const ids = distinct(files.map((file) => ("id" in file ? file.id : null)))
  const unknown = await Promise.all(
    ids.map(async (id) => ((await isKnownFile(container, id)) ? [] : [id]))
  )
  refuseIfAny(unknown.flat().map((file) => refuse("unknown_file", null, { file })))
}

async function isKnownFile(container: MedusaContainer, id: string): Promise<boolean> {
  try {
    return Boolean(await container.resolve(Modules.FILE).retrieveFile(id))
  } catch (error) {
    if ((error as MedusaError).type === MedusaError.Types.NOT_FOUND) {
      return false
    }
    throw error
  }
}
