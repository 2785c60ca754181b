import { MedusaError } from "@medusajs/framework/utils"

/** An error that is told as the sentence that it is, such as one about a mapping file or the other database. */
export function plain(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message)
}
