import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Place } from "../../modules/serial/queries/withheld"
import { serialService } from "../support/request"
import { syncWithheld, withheldReservations } from "./withheld-reservations"

/** Where units of items are withheld, or should be. Two statements. */
export async function withheldPlaces(
  container: MedusaContainer,
  itemIds: string[]
): Promise<Place[]> {
  const [reserved, levels] = await Promise.all([
    withheldReservations(container, { inventory_item_id: itemIds }),
    serialService(container).levelsOf(itemIds),
  ])
  return distinctPlaces([...reserved, ...levels.filter(({ withheld }) => withheld > 0)])
}

/** Places, each once. */
export function distinctPlaces(places: readonly Place[]): Place[] {
  return [
    ...new Map(
      places.map(({ inventory_item_id, location_id }) => [
        `${inventory_item_id} ${location_id}`,
        { inventory_item_id, location_id },
      ])
    ).values(),
  ]
}

/**
 * Withholds units of an item whose tracking was switched on, and lets go those of one whose tracking was switched off:
 * Medusa alone says then what it has. Undone by doing it again, once the settings are back as they were.
 */
export const followTrackingStep = createStep("follow-tracking", invoke, invoke)

async function invoke(itemId: string | undefined, { container }: { container: MedusaContainer }) {
  await syncWithheld(container, itemId ? await withheldPlaces(container, [itemId]) : [])
  return new StepResponse(itemId, itemId)
}
