import { z } from "@medusajs/framework/zod"
import { shortText } from "../../../../../../validators"

/** POST /store/customers/me/serials/:id/faults */
export const ReportFault = z.strictObject({ fault: shortText.min(1) })
