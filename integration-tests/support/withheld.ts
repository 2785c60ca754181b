import { Modules } from "@medusajs/framework/utils"
import { withheldReservations } from "../../src/workflows/stock/withheld-reservations"
import { quiet } from "./quiet"
import type { TestStore } from "./store"

/**
 * Deletes the plugin's reservations of an item past Medusa's workflows, as a script of the host might. Only when
 * subscribers are done: what they still have to do of a receipt would put them back.
 */
export async function deleteWithheld(
  store: TestStore,
  { itemId }: { itemId: string }
): Promise<void> {
  await quiet(store)
  const own = await withheldReservations(store.container, { inventory_item_id: [itemId] })
  expect(own).not.toEqual([])
  await store.container
    .resolve(Modules.INVENTORY)
    .softDeleteReservationItems(own.map(({ id }) => id))
}
