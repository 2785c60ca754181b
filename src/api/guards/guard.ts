import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { Refusal } from "../../lifecycle/refusals"
import { answerWith } from "../refusals"

/**
 * A middleware for one of Medusa's own routes: answers refusals in their structured form, or lets Medusa go on.
 * @param judge reads the request, as Medusa has validated it, and changes nothing
 */
export function guard<Body>(judge: (req: AuthenticatedMedusaRequest<Body>) => Promise<Refusal[]>) {
  return async (
    req: AuthenticatedMedusaRequest<Body>,
    res: MedusaResponse,
    next: MedusaNextFunction
  ) => {
    const refusals = await judge(req)
    if (refusals.length > 0) {
      await answerWith(refusals, req, res)
      return
    }
    next()
  }
}
