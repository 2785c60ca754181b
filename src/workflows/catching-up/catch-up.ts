import type { MedusaContainer } from "@medusajs/framework/types"
import { allocatesAtPlacement } from "../capturing/allocate-placed-order"
import type { Span } from "../support/changed-within"
import { tracksAnything } from "../support/tracked"
import { followMissedFulfilments } from "./missed-fulfilments"
import { allocateMissed } from "./missed-placements"
import { linkMissedReplacements } from "./missed-replacements"
import { sellMissed } from "./missed-sales"

const DAY_MS = 24 * 60 * 60_000

/** What changed later than this may still be under way, or its event. */
const SETTLED_AFTER_MS = 60_000

/**
 * Finds what Medusa's events would have told and never did, as when a process died with them: fulfilments that are filled
 * as they leave, cancelled, shipped and delivered ones, replaced units, and orders that allocate when they are placed.
 * Acts through the workflows that the events start, so nothing is done twice, and what somebody undid is not done again.
 * @param span when Medusa's records changed last
 */
export async function catchUp(container: MedusaContainer, span: Span): Promise<void> {
  if (!(await tracksAnything(container))) {
    return
  }
  await sellMissed(container, span)
  await followMissedFulfilments(container, span)
  await linkMissedReplacements(container, span)
  if (await allocatesAtPlacement(container)) {
    await allocateMissed(container, span)
  }
}

/** The last days, but for what may still be under way. */
export function lastDays(days: number, now: Date = new Date()): Span {
  return {
    since: new Date(now.getTime() - days * DAY_MS),
    until: new Date(now.getTime() - SETTLED_AFTER_MS),
  }
}
