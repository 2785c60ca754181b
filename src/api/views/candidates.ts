import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "../../lifecycle/refusals"
import { currentMoment } from "../../modules/serial/queries/availability-sql"
import type { ItemPolicy } from "../../modules/serial/queries/policies"
import { SerialRefusalError } from "../../modules/serial/refusal-error"
import type { CandidatesResponse } from "../../types/orders"
import { serialService } from "../../workflows/support/request"
import { distinct } from "../../workflows/support/graph"
import { lineReservations } from "../../workflows/orders/line-reservations"
import { componentsOf, orderWithLines } from "../../workflows/orders/order-lines"
import { serialViews } from "./serial-view"

/** For which line, and among which units, candidates are wanted. */
export interface CandidatesQuery {
  line_item_id: string
  inventory_item_id?: string
  location_id?: string
  q?: string
  limit: number
  offset: number
}

/**
 * The sellable units that may be captured for an order line: of its tracked item, where Medusa reserved it, or, where
 * nothing is reserved, anywhere.
 * @throws unknown_line, wrong_item, not_tracked; unknown_order
 */
export async function captureCandidates(
  container: MedusaContainer,
  orderId: string,
  query: CandidatesQuery
): Promise<CandidatesResponse> {
  const order = await orderWithLines(container, orderId)
  const line = order.items.find(({ id }) => id === query.line_item_id)
  if (!line) {
    throw new SerialRefusalError([refuse("unknown_line", null, { line: query.line_item_id })])
  }
  const itemIds = componentsOf(line, []).map(({ inventory_item_id }) => inventory_item_id)
  const service = serialService(container)
  const reservations = await lineReservations(container, [line.id])
  const placesOf = (itemId: string) =>
    query.location_id
      ? [query.location_id]
      : distinct(
          reservations
            .filter(({ inventory_item_id }) => inventory_item_id === itemId)
            .map(({ location_id }) => location_id)
        )
  const policies = await service.policiesAt(
    itemIds.map((inventory_item_id) => ({
      inventory_item_id,
      location_id: theOnly(placesOf(inventory_item_id)),
    }))
  )
  const { inventory_item_id: itemId, policy } = chosenItem(policies, query.inventory_item_id)
  const places = placesOf(itemId)
  const moment = currentMoment()
  const { serials, count } = await service.findSerials(
    {
      q: query.q === "" ? undefined : query.q,
      inventory_item_ids: [itemId],
      location_ids: places.length > 0 ? places : undefined,
      sellable_at: moment,
    },
    query,
    { strategy: policy.strategy }
  )
  return { candidates: await serialViews(container, serials, moment), count }
}

function theOnly(places: readonly string[]): string | null {
  return places.length === 1 ? (places[0] as string) : null
}

function chosenItem(policies: readonly ItemPolicy[], named: string | undefined): ItemPolicy {
  const chosen = policies.find(({ inventory_item_id, is_tracked }) =>
    named === undefined ? is_tracked : inventory_item_id === named
  )
  if (!chosen && named !== undefined) {
    throw new SerialRefusalError([refuse("wrong_item", named)])
  }
  if (!chosen?.is_tracked) {
    throw new SerialRefusalError([refuse("not_tracked", null, { item: named ?? null })])
  }
  return chosen
}
