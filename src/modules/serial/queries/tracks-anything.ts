import type { Context } from "@medusajs/framework/types"
import { query } from "../sql"

/** How long an answer is believed, in milliseconds. */
const BELIEVED = 1_000

/**
 * Whether the store tracks any item at all. What Medusa does for an order asks it several times within a moment, and a
 * store that tracks nothing should not notice us, so an answer is believed for a second. Another process may so learn
 * of a store's first tracked item a second late: what leaves in that second left before it was tracked.
 */
export class TracksAnything {
  private answer: { tracks: boolean; until: number } | null = null

  /** One statement over a partial index, or none within a second of the last. */
  async ask(context: Context): Promise<boolean> {
    if (!this.answer || this.answer.until < Date.now()) {
      const [{ tracks }] = await query<{ tracks: boolean }>(
        context,
        "select exists (select from serial_policy where is_tracked) as tracks"
      )
      this.answer = { tracks, until: Date.now() + BELIEVED }
    }
    return this.answer.tracks
  }

  /** To be called when settings were saved. */
  forget(): void {
    this.answer = null
  }
}
