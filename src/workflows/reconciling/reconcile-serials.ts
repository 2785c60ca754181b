import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { isAlarming } from "../../lifecycle/reconciliation"
import type { Discrepancy } from "../../modules/serial/queries/discrepancies"
import { serialService } from "../support/request"
import { trackedPlaces } from "./tracked-places"

/** Serials and Medusa's figures disagree at a place, and did the last time as well: something went wrong. */
export const DISCREPANCY_DETECTED = "serial.discrepancy-detected"

/**
 * Looks at every tracked item, remembers what disagrees, and tells what has not been reported yet. Told before that is
 * noted: whoever is told twice sees the same place, whoever is never told sees nothing.
 */
const reconcileSerialsStep = createStep(
  "reconcile-serials",
  async ({ seen_at }: { seen_at: string }, { container }) => {
    const serials = serialService(container)
    const news = await serials.noteDiscrepancies(await discrepanciesOf(container), seen_at)
    if (news.length > 0) {
      const events = news.map((data) => ({ name: DISCREPANCY_DETECTED, data }))
      await container.resolve(Modules.EVENT_BUS).emit(events)
      await serials.noteReported(news)
    }
    return new StepResponse(news)
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
    return new WorkflowResponse(news)
  }
)
