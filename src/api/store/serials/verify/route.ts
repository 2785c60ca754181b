import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import type { VerifyResponse } from "../../../../types/buyers"
import { limited } from "../../../limits"
import { noSooner } from "../../../no-sooner"
import { answerRefusals } from "../../../refusals"
import { verification } from "../../../views/verification"
import type { VerifyNumberQuery } from "./validators"

/** Tells the public whether the store vouches for a number; of unknown and of other items' units alike it does not. */
export const GET = limited(
  "verify",
  "requests",
  answerRefusals(
    async (
      req: MedusaStoreRequest<unknown, VerifyNumberQuery>,
      res: MedusaResponse<VerifyResponse>
    ) => {
      res.json(await noSooner(verification(req.scope, req.validatedQuery.number)))
    }
  )
)
