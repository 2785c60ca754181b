import { z } from "@medusajs/framework/zod"
import { shortText } from "../../../../../../validators"

/** POST /store/customers/me/serials/:id/hand-over */
export const OfferHandover = z.strictObject({ email: shortText.pipe(z.email()) })
