import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { scannedElsewhere, type SeenAt } from "../lifecycle/anomalies"
import type { Refusal } from "../lifecycle/refusals"
import { tellOfElsewhere, tellOfNeverSold } from "../workflows/anomalies/tell-of-anomalies"

/** Refusals as they are; for routes that have something else done of them. */
export const asTheyAre = (refusals: readonly Refusal[]): readonly Refusal[] => refusals

/**
 * Tells of what refusals show to be odd: units that were scanned where they do not stand, and on a return units that
 * nobody bought.
 * @param at where they were scanned
 */
export function tellingOfOdd<Body>(at: SeenAt) {
  return async (
    { scope, auth_context }: AuthenticatedMedusaRequest<Body>,
    refusals: readonly Refusal[]
  ): Promise<void> => {
    const who = { at, actor_id: auth_context.actor_id || null }
    const elsewhere = scannedElsewhere(refusals)
    if (elsewhere.length > 0) {
      await tellOfElsewhere(scope, { ...who, serial_ids: elsewhere }, null)
    }
    const named = refusals.flatMap(({ serial_id }) => serial_id ?? [])
    if (at === "return" && named.length > 0) {
      await tellOfNeverSold(scope, { ...who, serial_ids: named })
    }
  }
}
