import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Hold } from "../../modules/serial/queries/holds"
import { syncWithheld } from "../stock/withheld-reservations"
import { serialService } from "../support/request"

/**
 * Lets units go that were kept for carts; everybody may buy them again.
 * @throws stale_write when one of them is held for somebody else, or longer, by now; then none is let go
 */
export async function dropHolds(container: MedusaContainer, holds: readonly Hold[]): Promise<void> {
  if (holds.length === 0) {
    return
  }
  const { withheld_places } = await serialService(container).execute({
    kind: "drop_hold",
    actor: { type: "system", id: null },
    idempotency_key: `drop-holds:${randomUUID()}`,
    flow: "cart",
    batches: [
      {
        command: "drop_hold",
        units: holds.map(({ id, held_for, held_until }) => ({
          serial_id: id,
          expects: { held_for, held_until },
        })),
      },
    ],
  })
  await syncWithheld(container, withheld_places)
}
