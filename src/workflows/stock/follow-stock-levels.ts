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
 * Makes sure that what is withheld at these levels is what should be, where their items are tracked; serials themselves
 * never follow stock. Answers the places that it looked at.
 */
const followStockLevelsStep = createStep(
  "follow-stock-levels",
  async ({ level_ids }: { level_ids: string[] }, { container }) => {
    const levels = await container
      .resolve(Modules.INVENTORY)
      .listInventoryLevels({ id: level_ids }, { take: null })
    const itemIds = levels.map(({ inventory_item_id }) => inventory_item_id)
    const tracked = new Set(await serialService(container).trackedItems(itemIds))
    const places = levels
      .filter(({ inventory_item_id }) => tracked.has(inventory_item_id))
      .map(({ inventory_item_id, location_id }) => ({ inventory_item_id, location_id }))
    await syncWithheld(container, places)
    return new StepResponse(places)
  }
)

/** Looks at places again after their stock changed; see the step. Safe to run twice, and late. */
export const followStockLevelsWorkflow = createWorkflow(
  "follow-stock-levels",
  (input: WorkflowData<{ level_ids: string[] }>) => {
    const followed = followStockLevelsStep(input)
    return new WorkflowResponse(followed)
  }
)
