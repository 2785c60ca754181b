import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { ReceivedSerials } from "./validators"

/**
 * Takes `serials` off the body of Medusa's route and keeps it for ours, as `res.locals.serials`.
 * @throws MedusaError INVALID_DATA
 */
export function liftReceivedSerials(
  req: MedusaRequest<{ serials?: unknown } | undefined>,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  if (req.body?.serials !== undefined) {
    const { serials, ...body } = req.body
    const { success, data } = ReceivedSerials.safeParse(serials)
    if (!success) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "Invalid request: 'serials' must be a list of numbers or of serial_id"
      )
    }
    res.locals.serials = data
    req.body = body
  }
  next()
}
