import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import type { DigitalLinkResponse } from "../../../../types/buyers"
import { limited } from "../../../limits"
import { noSooner } from "../../../no-sooner"
import { answerRefusals } from "../../../refusals"
import { resolvedLink } from "../../../views/digital-link"
import type { ResolveLinkQuery } from "./validators"

/** Resolves a GS1 Digital Link: names the product of its GTIN, and tells whether the store vouches for the unit. */
export const GET = limited(
  "verify",
  "requests",
  answerRefusals(
    async (
      req: MedusaStoreRequest<unknown, ResolveLinkQuery>,
      res: MedusaResponse<DigitalLinkResponse>
    ) => {
      const channelIds = req.publishable_key_context.sales_channel_ids
      res.json(await noSooner(resolvedLink(req.scope, req.validatedQuery.link, channelIds)))
    }
  )
)
