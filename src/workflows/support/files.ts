import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { refuse } from "../../lifecycle/refusals"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import { distinct } from "./graph"

/**
 * Makes sure that Medusa's file module knows these files; none is asked where no id is given.
 * @throws unknown_file naming each id that it does not know
 */
export async function refuseUnknownFiles(
  container: MedusaContainer,
  ids: readonly (string | null)[]
): Promise<void> {
  const unknown = await Promise.all(
    distinct(ids).map(async (id) => ((await isKnownFile(container, id)) ? [] : [id]))
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
