import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuse, type Refusal } from "../../lifecycle/refusals"
import type { Place } from "../../modules/serial/queries/withheld"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import { takeBack } from "../operations/take-back"
import { availableAt } from "../stock/levels"
import { syncWithheld } from "../stock/withheld-reservations"
import { serialService } from "../support/request"
import type { PreparedChoice } from "./prepare-choice"

interface Kept {
  operation_id: string
  places: Place[]
}

/**
 * Keeps chosen units, and withholds them from Medusa's available quantity. It is not planned beforehand, as other
 * operations that withhold are: of those who choose one unit at once only the one who gets it shall count as withheld.
 * Undone by letting them go.
 * @throws held_elsewhere and whatever else the ledger refuses; none_available when orders placed before need the
 *   units, though none was captured for them yet
 */
export const keepChosenUnitsStep = createStep(
  "keep-chosen-units",
  async ({ operation, places }: PreparedChoice, { container }) => {
    const result = await serialService(container).execute(operation)
    const kept: Kept = { operation_id: result.operation_id, places: result.withheld_places }
    try {
      await syncWithheld(container, kept.places)
      refuseIfAny(await beyondStock(container, places))
    } catch (error) {
      await letGo(container, kept)
      throw error
    }
    return new StepResponse(result, result.is_replay ? null : kept)
  },
  async (kept, { container }) => {
    if (kept) {
      await letGo(container, kept)
    }
  }
)

async function letGo(container: MedusaContainer, { operation_id, places }: Kept): Promise<void> {
  await takeBack(container, operation_id)
  await syncWithheld(container, places)
}

/** Where more is withheld by now than there is, Medusa's available quantity is below zero. */
async function beyondStock(
  container: MedusaContainer,
  places: readonly Place[]
): Promise<Refusal[]> {
  return (await availableAt(container, places))
    .filter(({ quantity }) => quantity < 0)
    .map(({ inventory_item_id: item }) => refuse("none_available", null, { item }))
}
