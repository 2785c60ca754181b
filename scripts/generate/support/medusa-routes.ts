import { z, type ZodType } from "@medusajs/framework/zod"
import { AdminPostReturnsConfirmRequestReqSchema } from "@medusajs/medusa/api/admin/returns/validators"
import { ReceivedSerials } from "../../../src/api/admin/returns/[id]/serials/validators"

/** What a route takes that stands in the place of one of Medusa's own. */
interface Taken {
  body?: ZodType
  query: ZodType
}

/** Which fields of what Medusa answers are wanted, as its own routes take them. */
const query = z.strictObject({ fields: z.string().optional() })

/** Routes in whose place the plugin's stand: Medusa checks what they take, but for what a function of ours takes off the body. */
export const OF_MEDUSA: Readonly<Record<string, Taken>> = {
  "/admin/returns/:id/receive/confirm": {
    // `liftReceivedSerials` checks the serials.
    body: z.strictObject({
      ...AdminPostReturnsConfirmRequestReqSchema.shape,
      serials: ReceivedSerials.optional(),
    }),
    query,
  },
  "/admin/draft-orders/:id/convert-to-order": { query },
}
