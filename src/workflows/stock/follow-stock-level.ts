import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { serialService } from "../support/request"
import { syncWithheld } from "./withheld-reservations"

/**
 * Makes sure that what is withheld at a level is what should be, when its item is tracked; serials themselves never
 * follow stock. Answers the stock without serials (negative: a discrepancy), null when the item is not tracked.
 */
const followStockLevelStep = createStep(
  "follow-stock-level",
  async ({ level_id }: { level_id: string }, { container }) => {
    const service = serialService(container)
    if (!(await service.tracksAnything())) {
      return new StepResponse<number | null>(null)
    }
    const [level] = await container
      .resolve(Modules.INVENTORY)
      .listInventoryLevels({ id: [level_id] })
    const isTracked = level && (await service.trackedItems([level.inventory_item_id])).length > 0
    if (!isTracked) {
      return new StepResponse<number | null>(null)
    }
    const place = { inventory_item_id: level.inventory_item_id, location_id: level.location_id }
    await syncWithheld(container, [place])
    const [serials] = await service.levelsOf([place.inventory_item_id], [place.location_id])
    return new StepResponse<number | null>(Number(level.stocked_quantity) - (serials?.on_hand ?? 0))
  }
)

/** Looks at a place again after its stock changed; see the step. Safe to run twice, and late. */
export const followStockLevelWorkflow = createWorkflow(
  "follow-stock-level",
  (input: WorkflowData<{ level_id: string }>) => {
    const followed = followStockLevelStep(input)
    return new WorkflowResponse(followed)
  }
)
