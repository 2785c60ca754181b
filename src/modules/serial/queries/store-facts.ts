import type { Context } from "@medusajs/framework/types"
import { query } from "../sql"

/** How long an answer is believed, in milliseconds. */
export const BELIEVED_MS = 1_000

/** What the settings of a store say as a whole. */
export interface StoreFacts {
  /** Whether any item is tracked. */
  tracks_anything: boolean
  /** Whether any layer of settings allocates when an order is placed. */
  allocates_at_placement: boolean
}

/**
 * What the settings of the store say as a whole. What Medusa does for an order asks it several times within a moment,
 * and a store that tracks nothing should not notice us, so an answer is believed for a second. Another process may so
 * learn of a store's first tracked item a second late: what leaves in that second left before it was tracked.
 */
export class KnownStoreFacts {
  private known: { facts: StoreFacts; until: number } | null = null
  private forgotten = 0

  /** One statement over partial indexes, or none within a second of the last. */
  async ask(context: Context): Promise<StoreFacts> {
    if (this.known && this.known.until >= Date.now()) {
      return this.known.facts
    }
    const { forgotten } = this
    const [facts] = await query<StoreFacts>(
      context,
      `select exists (select from serial_policy where is_tracked) as tracks_anything,
              exists (select from serial_policy where parts ->> 'allocation' = 'placement') as allocates_at_placement`
    )
    // What was saved meanwhile, this look may not have seen.
    if (forgotten === this.forgotten) {
      this.known = { facts, until: Date.now() + BELIEVED_MS }
    }
    return facts
  }

  /** To be called when settings were saved. */
  forget(): void {
    this.known = null
    this.forgotten += 1
  }
}
