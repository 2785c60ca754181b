import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { isAlarming } from "../../lifecycle/reconciliation"
import type { Place } from "../../modules/serial/queries/withheld"
import type { RepairBody } from "../../types/stock"
import { runAndTell } from "../operations/run-and-tell"
import { syncWithheldStep } from "../stock/sync-withheld"
import { serialService, type Requested } from "../support/request"
import { prepareSerialRepairStep } from "./prepare-repair"
import { reconcilePlace } from "./reconcile-places"
import { DISCREPANCY_REPAIRED } from "./repair-events"

/** Forgets that a place disagreed, once it does not any more. */
const forgetRepairedPlaceStep = createStep(
  "forget-repaired-place",
  async ([place]: Place[], { container }) => {
    if (place !== undefined && !isAlarming(await reconcilePlace(container, place))) {
      await serialService(container).forgetDiscrepancies([place])
    }
    return new StepResponse(place)
  }
)

/**
 * Repairs what disagrees at a place, in one operation with reason and actor: stock is raised before and lowered after its
 * record. Of several clients at once one acts. Emits `serial.discrepancy-repaired`.
 * @throws stale_figures, nothing_to_repair, beyond_discrepancy, operation_unfinished when something is pending there, and
 * what the units refuse; then nothing has happened
 */
export const repairSerialDiscrepancyWorkflow = createWorkflow(
  "repair-serial-discrepancy",
  (input: WorkflowData<Requested<RepairBody>>) => {
    const operation = prepareSerialRepairStep(input)
    const result = runAndTell(operation, DISCREPANCY_REPAIRED)
    const places = transform({ input, result }, ({ input: { body } }): Place[] => [
      { inventory_item_id: body.inventory_item_id, location_id: body.location_id },
    ])
    syncWithheldStep(places)
    forgetRepairedPlaceStep(places)
    return new WorkflowResponse(result)
  }
)
