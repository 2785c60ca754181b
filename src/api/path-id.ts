import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { idText } from "./validators"

/**
 * The id in a route's path. What can be no id (PostgreSQL would even refuse to look for it) is unknown like any other.
 * @throws MedusaError NOT_FOUND
 */
export function pathId({ params }: Pick<MedusaRequest, "params">, name = "id"): string {
  const { success, data } = idText.safeParse(params[name])
  if (!success) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is nothing of this id.")
  }
  return data
}
