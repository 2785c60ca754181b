import { MedusaError } from "@medusajs/framework/utils"
import { answerOf, typeOf, type Refusal } from "../../lifecycle/refusals"

const MEDUSA_TYPES = {
  not_found: MedusaError.Types.NOT_FOUND,
  invalid_data: MedusaError.Types.INVALID_DATA,
  not_allowed: MedusaError.Types.NOT_ALLOWED,
  forbidden: MedusaError.Types.FORBIDDEN,
} as const

/**
 * A refusal of one or more serials. Through Medusa's own error handler it reads as a 4xx with the offenders in the
 * message; the plugin's routes answer with the structured form.
 */
export class SerialRefusalError extends MedusaError {
  readonly refusals: readonly Refusal[]

  /** @param refusals why, at least one */
  constructor(refusals: readonly Refusal[]) {
    super(MEDUSA_TYPES[typeOf(refusals[0].code)], answerOf(refusals).message, refusals[0].code)
    this.refusals = refusals
  }
}

/** Throws when there is anything to refuse. */
export function refuseIfAny(refusals: readonly Refusal[]): void {
  if (refusals.length > 0) {
    throw new SerialRefusalError(refusals)
  }
}

/** The refusals inside an error, also after a workflow engine has serialised it; null for any other error. */
export function refusalsIn(error: unknown): readonly Refusal[] | null {
  const candidate = (error as { refusals?: unknown } | null)?.refusals
  return Array.isArray(candidate) && candidate.length > 0 ? (candidate as Refusal[]) : null
}
