import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Refusal } from "../../lifecycle/refusals"
import { isAsManyAsSerials, judgeStockChange } from "../../lifecycle/stock-change"
import type { Place } from "../../modules/serial/queries/withheld"
import { distinct } from "../support/graph"
import { serialService } from "../support/request"
import { tracksAnything } from "../support/tracked"
import { hasSerials } from "./check-deletion"
import { onHandAt, stockedAt } from "./levels"

/** What somebody asks of Medusa's levels, past the serials. */
export interface AskedStockChange {
  /** Levels that are created or updated; without a quantity their stock stays. */
  set?: readonly (Place & { stocked_quantity?: number })[]
  /** Levels that are deleted, by their place. */
  delete?: readonly Place[]
  /** Levels that are deleted, by their id. */
  delete_ids?: readonly string[]
}

const keyOf = ({ inventory_item_id, location_id }: Place) => `${inventory_item_id} ${location_id}`

/**
 * Judges changes of Medusa's levels before they are made, all of them at once and each against the stock as it is now:
 * so whichever of several changes of one level Medusa makes last, it was allowed. Reads only, in a number of statements
 * that does not grow with the request: none for a store that tracks nothing, one for untracked items (and one more where
 * levels are named by id).
 * @returns every refusal: receive_with_serials, stock_below_serials, fractional_quantity, has_serials
 */
export async function checkStockChange(
  container: MedusaContainer,
  asked: AskedStockChange
): Promise<Refusal[]> {
  if (!(await tracksAnything(container))) {
    return []
  }
  const serials = serialService(container)
  const set = (asked.set ?? []).flatMap(({ stocked_quantity: to, ...place }) =>
    to === undefined ? [] : [{ ...place, to }]
  )
  const deleted = [
    ...(asked.delete ?? []),
    ...(await placesOfLevels(container, asked.delete_ids ?? [])),
  ]
  const policies = await serials.policiesAt([...set, ...deleted].map(placeOf))
  const policyAt = new Map(
    policies.filter((one) => one.is_tracked).map((one) => [keyOf(one), one.policy])
  )
  const setTracked = set.filter((one) => policyAt.has(keyOf(one)))
  const deletedTracked = deleted.filter((one) => policyAt.has(keyOf(one)))
  const [onHand, kept] = await Promise.all([
    onHandAt(container, setTracked),
    serials.presentOf(itemsOf(deletedTracked)),
  ])
  const unclear = setTracked
    .map((change, at) => ({ ...change, on_hand: onHand[at]!.quantity }))
    .filter((change) => !isAsManyAsSerials(change))
  const stocked = await stockedAt(container, unclear)
  const isDeleted = new Set(deletedTracked.map(keyOf))
  return [
    ...unclear.flatMap((change, at) => {
      const from = stocked[at]!.quantity
      const { receipt } = policyAt.get(keyOf(change))!
      return judgeStockChange({ ...change, from, receipt }) ?? []
    }),
    ...kept.filter((place) => isDeleted.has(keyOf(place))).map(hasSerials),
  ]
}

function placeOf({ inventory_item_id, location_id }: Place): Place {
  return { inventory_item_id, location_id }
}

function itemsOf(places: readonly Place[]): string[] {
  return distinct(places.map(({ inventory_item_id }) => inventory_item_id))
}

async function placesOfLevels(
  container: MedusaContainer,
  ids: readonly string[]
): Promise<Place[]> {
  const levels =
    ids.length === 0
      ? []
      : await container
          .resolve(Modules.INVENTORY)
          .listInventoryLevels(
            { id: [...ids] },
            { take: null, select: ["id", "inventory_item_id", "location_id"] }
          )
  return levels.map(placeOf)
}
