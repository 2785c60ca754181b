import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuse } from "../../lifecycle/refusals"
import type { Place } from "../../modules/serial/queries/withheld"
import { refuseIfAny } from "../../modules/serial/refusal-error"

/**
 * Refuses to keep units that an order placed before needs, though no serial was captured for it yet: they are withheld
 * by now, and where that is more than there is, Medusa's available quantity is below zero.
 * @throws none_available
 */
export const refuseUnstockedStep = createStep(
  "refuse-unstocked-holds",
  async (places: Place[], { container }) => {
    const levels =
      places.length === 0
        ? []
        : await container.resolve(Modules.INVENTORY).listInventoryLevels(
            {
              inventory_item_id: places.map((place) => place.inventory_item_id),
              location_id: places.map((place) => place.location_id),
            },
            { take: null }
          )
    const isNamed = (level: Place) =>
      places.some(
        (place) =>
          place.inventory_item_id === level.inventory_item_id &&
          place.location_id === level.location_id
      )
    refuseIfAny(
      levels
        .filter(isNamed)
        .filter((level) => Number(level.stocked_quantity) < Number(level.reserved_quantity))
        .map(({ inventory_item_id }) => refuse("none_available", null, { item: inventory_item_id }))
    )
    return new StepResponse(undefined)
  }
)
