import type { ItemPolicy } from "./policies"
import { BELIEVED_MS } from "./store-facts"

/**
 * Items that were just seen not to be tracked. What Medusa does for an order asks for its items several times within a
 * moment, so what one look told is believed for a second. As with the store's facts, another process may so learn a
 * second late that an item is tracked.
 */
export class KnownUntracked {
  /** Until when each is believed. */
  private readonly items = new Map<string, number>()
  private forgotten = 0

  /** Those items that are not known to be untracked. */
  perhapsTracked(itemIds: readonly string[]): string[] {
    const now = Date.now()
    return itemIds.filter((id) => (this.items.get(id) ?? 0) < now)
  }

  /** Looks policies up, and notes which items are not tracked, unless settings were saved meanwhile. */
  async noting<Found extends ItemPolicy>(look: () => Promise<Found[]>): Promise<Found[]> {
    const { forgotten } = this
    const policies = await look()
    if (forgotten === this.forgotten) {
      this.note(policies.filter(({ is_tracked }) => !is_tracked))
    }
    return policies
  }

  /** To be called when settings were saved. */
  forget(): void {
    this.items.clear()
    this.forgotten += 1
  }

  private note(untracked: readonly ItemPolicy[]): void {
    const now = Date.now()
    for (const [id, until] of this.items) {
      if (until < now) this.items.delete(id)
    }
    for (const { inventory_item_id } of untracked) {
      this.items.set(inventory_item_id, now + BELIEVED_MS)
    }
  }
}
