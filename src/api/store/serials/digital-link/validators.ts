import { z } from "@medusajs/framework/zod"
import { numberText } from "../../../validators"

/** GET /store/serials/digital-link */
export const ResolveLink = z.strictObject({ link: numberText.min(1) })
export type ResolveLinkQuery = z.infer<typeof ResolveLink>
