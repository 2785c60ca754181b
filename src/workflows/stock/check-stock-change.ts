import type { InventoryLevelDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Refusal } from "../../lifecycle/refusals"
import { isAsManyAsSerials, judgeStockChange } from "../../lifecycle/stock-change"
import type { Place } from "../../modules/serial/queries/withheld"
import { distinct } from "../support/graph"
import { serialService } from "../support/request"
import { tracksAnything } from "../support/tracked"
import { hasSerials } from "./check-deletion"

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
  const [changes, kept] = await Promise.all([
    withOnHand(container, setTracked),
    serials.presentOf(itemsOf(deletedTracked)),
  ])
  const unclear = changes.filter((change) => !isAsManyAsSerials(change))
  const stocked = await stockedOf(container, unclear)
  const isDeleted = new Set(deletedTracked.map(keyOf))
  return [
    ...unclear.flatMap((change) => {
      const from = stocked.get(keyOf(change)) ?? 0
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

function locationsOf(places: readonly Place[]): string[] {
  return distinct(places.map(({ location_id }) => location_id))
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

/** What is set, with the serials on hand there. */
async function withOnHand<Asked extends Place>(
  container: MedusaContainer,
  set: readonly Asked[]
): Promise<(Asked & { on_hand: number })[]> {
  const levels = await serialService(container).levelsOf(itemsOf(set), locationsOf(set))
  const onHand = new Map(levels.map((level) => [keyOf(level), level.on_hand]))
  return set.map((one) => ({ ...one, on_hand: onHand.get(keyOf(one)) ?? 0 }))
}

/** Medusa's stocked quantities at these places. */
async function stockedOf(
  container: MedusaContainer,
  places: readonly Place[]
): Promise<Map<string, number>> {
  const levels: InventoryLevelDTO[] =
    places.length === 0
      ? []
      : await container
          .resolve(Modules.INVENTORY)
          .listInventoryLevels(
            { inventory_item_id: itemsOf(places), location_id: locationsOf(places) },
            { take: null }
          )
  return new Map(levels.map((level) => [keyOf(level), Number(level.stocked_quantity)]))
}
