import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { isAlarming } from "../../lifecycle/reconciliation"
import type { Discrepancy } from "../../modules/serial/queries/discrepancies"
import { serialService } from "../support/request"
import { trackedPlaces } from "./tracked-places"

/** Serials and Medusa's figures disagree at a place, and did the last time as well: something went wrong. */
export const DISCREPANCY_DETECTED = "serial.discrepancy-detected"

/** Looks at every tracked item, and remembers what disagrees. Answers what has not been reported yet. */
const reconcileSerialsStep = createStep(
  "reconcile-serials",
  async ({ seen_at }: { seen_at: string }, { container }) => {
    const found = await discrepanciesOf(container)
    const news = await serialService(container).noteDiscrepancies(found, seen_at)
    return new StepResponse(news, news)
  },
  async (news, { container }) => {
    if (news) {
      await serialService(container).forgetReports(news)
    }
  }
)

async function discrepanciesOf(container: MedusaContainer): Promise<Discrepancy[]> {
  const found: Discrepancy[] = []
  for await (const places of trackedPlaces(container)) {
    found.push(
      ...places
        .filter(isAlarming)
        .map(
          ({ inventory_item_id, location_id, on_hand, stocked, reserved_serials, ...place }) => ({
            inventory_item_id,
            location_id,
            on_hand,
            stocked,
            reserved_serials,
            reserved: place.reserved_for_orders,
          })
        )
    )
  }
  return found
}

/**
 * Emits `serial.discrepancy-detected` once for each discrepancy that is seen twice with nothing pending there. It never
 * changes stock or serials.
 */
export const reconcileSerialsWorkflow = createWorkflow(
  "reconcile-serials",
  (input: WorkflowData<{ seen_at: string }>) => {
    const news = reconcileSerialsStep(input)
    emitEventStep({ eventName: DISCREPANCY_DETECTED, data: news })
    return new WorkflowResponse(news)
  }
)
