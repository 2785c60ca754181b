import type { MedusaRequest } from "@medusajs/framework/http"
import { refuse } from "../lifecycle/refusals"
import { idText } from "./validators"
import { refuseWith } from "../workflows/support/request"

/**
 * The id in a route's path. What can be no id (PostgreSQL would even refuse to look for it) is unknown like any other.
 * @throws unknown_id
 */
export function pathId({ params }: Pick<MedusaRequest, "params">, name = "id"): string {
  const { success, data } = idText.safeParse(params[name])
  if (!success) {
    refuseWith(refuse("unknown_id", null))
  }
  return data
}
