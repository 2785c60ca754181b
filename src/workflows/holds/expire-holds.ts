import type { MedusaContainer } from "@medusajs/framework/types"
import { refusalsIn } from "../../modules/serial/refusal-error"
import { serialService } from "../support/request"
import { dropHolds } from "./drop-holds"

/** How many holds end in one operation. */
const AT_ONCE = 500

/**
 * Ends the holds whose time is over. Who chooses one of their units again at the same moment goes first; the rest is
 * tried again at the next run.
 */
export async function expireHolds(container: MedusaContainer): Promise<void> {
  for (;;) {
    const holds = await serialService(container).expiredHolds(AT_ONCE)
    const isDone = await dropHolds(container, holds).then(
      () => true,
      (error: unknown) => {
        if (refusalsIn(error) === null) {
          throw error
        }
        return false
      }
    )
    if (!isDone || holds.length < AT_ONCE) {
      return
    }
  }
}
