import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { Place } from "../../modules/serial/queries/withheld"
import { distinct } from "../support/graph"
import { serialService } from "../support/request"
import { syncWithheld, withheldReservations } from "./withheld-reservations"

/**
 * Puts the plugin's own reservations right where one of these was changed or deleted. A deleted row still tells its item
 * and place; one that was moved does not tell the place that it left, so all places of its item are looked at. Answers
 * those places.
 */
const restoreWithheldStep = createStep(
  "restore-withheld",
  async ({ reservation_ids }: { reservation_ids: string[] }, { container }) => {
    const serials = serialService(container)
    const touched = await withheldReservations(
      container,
      { id: reservation_ids },
      { withDeleted: true }
    )
    const itemIds = await serials.trackedItems(
      distinct(touched.map(({ inventory_item_id }) => inventory_item_id))
    )
    if (itemIds.length === 0) {
      return new StepResponse([])
    }
    const [reserved, levels] = await Promise.all([
      withheldReservations(container, { inventory_item_id: itemIds }),
      serials.levelsOf(itemIds),
    ])
    const withheld = levels.filter((level) => level.withheld > 0)
    const left = touched.filter(({ inventory_item_id }) => itemIds.includes(inventory_item_id))
    const places = distinctPlaces([...left, ...reserved, ...withheld])
    await syncWithheld(container, places)
    return new StepResponse(places)
  }
)

function distinctPlaces(places: readonly Place[]): Place[] {
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
 * Looks at reservations again that were changed or deleted; see the step. Safe to run twice, and late. It cannot call
 * itself: Medusa's workflows raise the events that begin it, and it writes without them.
 */
export const restoreWithheldWorkflow = createWorkflow(
  "restore-withheld",
  (input: WorkflowData<{ reservation_ids: string[] }>) => {
    const restored = restoreWithheldStep(input)
    return new WorkflowResponse(restored)
  }
)
