import type { MedusaContainer } from "@medusajs/framework/types"
import type { Actor } from "../../modules/serial/ledger/types"
import { moveReservation } from "../capturing/move-reservation"
import { convertDraftWorkflow } from "../drafts/convert-draft"
import { lineReservations } from "../orders/line-reservations"
import { isBasket, openUnits, type Sale } from "./sale-record"

/**
 * Makes an order of the basket. Medusa reserves at a place of its own choice; what is still to be handed over is then
 * reserved where it is sold.
 */
export async function placeOrder(
  container: MedusaContainer,
  sale: Sale,
  { location_id, actor }: { location_id: string; actor: Actor }
): Promise<void> {
  if (isBasket(sale)) {
    await convertDraftWorkflow(container).run({ input: { order_id: sale.id, actor } })
  }
  const open = sale.items.filter((line) => openUnits(line) > 0).map(({ id }) => id)
  for (const reservation of await lineReservations(container, open)) {
    if (reservation.location_id !== location_id) {
      const { line_item_id, inventory_item_id } = reservation
      await moveReservation(container, { line_item_id, inventory_item_id, location_id })
    }
  }
}
