import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { Place } from "../../modules/serial/queries/withheld"
import { syncWithheld } from "./withheld-reservations"

/**
 * Withholds from Medusa's available quantity what is on hand but not for sale at these places. Undone by doing it
 * again, once the serials are back as they were.
 */
export const syncWithheldStep = createStep("sync-withheld", invoke, invoke)

/** As `syncWithheldStep`, for units that a planned operation is about to withhold: before they are on hand. */
export const withholdPlannedStep = createStep("withhold-planned", invoke, invoke)

/** Withholds what is to be withheld at places, absolutely: safe to run twice, and late. */
export const syncWithheldWorkflow = createWorkflow(
  "sync-withheld",
  (input: WorkflowData<{ places: Place[] }>) => {
    const places = syncWithheldStep(input.places)
    return new WorkflowResponse(places)
  }
)

async function invoke(places: Place[] | undefined, { container }: { container: MedusaContainer }) {
  await syncWithheld(container, places ?? [])
  return new StepResponse(places ?? [], places ?? [])
}
