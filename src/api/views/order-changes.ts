import type { MedusaContainer } from "@medusajs/framework/types"
import type { OrderAssignment } from "../../modules/serial/queries/assignments"
import type { ItemPolicy } from "../../modules/serial/queries/policies"
import type { Place } from "../../modules/serial/queries/withheld"
import type { OrderSerialsResponse } from "../../types/orders"
import { claimRecords, type ClaimRecord } from "../../workflows/claims/claim-record"
import type { Component, OrderLine } from "../../workflows/orders/order-lines"
import { returnsOfOrder, type ReturnRecord } from "../../workflows/returns/return-record"
import { readGraph } from "../../workflows/support/graph"
import { serialService } from "../../workflows/support/request"
import { claimView } from "./claim-serials"
import type { Names } from "./names"
import { returnView } from "./return-serials"

interface ExchangeRecord {
  id: string
  /** Left away by Medusa where nothing is to come back. */
  return_id?: string | null
  canceled_at: string | null
}

/** What became of an order after it was placed: its returns, claims and exchanges. */
interface OrderChanges {
  returns: ReturnRecord[]
  claims: ClaimRecord[]
  exchanges: ExchangeRecord[]
  /** The policies of the order's items where its returns are received. */
  policies: (ItemPolicy & Place)[]
}

/** Reads the returns, claims and exchanges of an order: a fixed number of statements. */
export async function orderChanges(
  container: MedusaContainer,
  orderId: string,
  itemIds: readonly string[]
): Promise<OrderChanges> {
  const of = { order_id: [orderId] }
  const [returns, claims, exchanges] = await Promise.all([
    returnsOfOrder(container, orderId),
    claimRecords(container, of),
    readGraph<ExchangeRecord>(container, "order_exchange", ["id", "return_id", "canceled_at"], of),
  ])
  const locations = new Set(returns.flatMap(({ location_id }) => location_id ?? []))
  const places = [...locations].flatMap((location_id) =>
    itemIds.map((inventory_item_id) => ({ inventory_item_id, location_id }))
  )
  const policies = places.length > 0 ? await serialService(container).policiesAt(places) : []
  return { returns, claims, exchanges, policies }
}

/** What the order's lines are put together from, as far as its changes need it. */
interface OrderMaterial {
  lines: readonly { line: OrderLine; components: Component[] }[]
  assignments: readonly OrderAssignment[]
  policies: ReadonlyMap<string, ItemPolicy>
  names: Names
}

/** The returns, claims and exchanges of an order as its page shows them, oldest first. */
export function orderChangeViews(
  { returns, claims, exchanges, policies: policiesThere }: OrderChanges,
  { lines, assignments, policies, names }: OrderMaterial
): Pick<OrderSerialsResponse, "returns" | "claims" | "exchanges"> {
  const tracked = new Set(
    [...policies.values()].flatMap(({ is_tracked, inventory_item_id }) =>
      is_tracked ? [inventory_item_id] : []
    )
  )
  const orderLines = lines.map(({ line }) => line)
  // What is still captured for a line is on no return of it.
  const left = assignments.filter(({ state }) => state !== "captured")
  return {
    returns: returns.map((found) =>
      returnView({
        found,
        lines: lines.filter(({ line }) => found.items.some(({ item_id }) => item_id === line.id)),
        assignments: left,
        policyOf: (itemId) =>
          policiesThere.find(
            ({ inventory_item_id, location_id }) =>
              inventory_item_id === itemId && location_id === found.location_id
          ) ?? policies.get(itemId),
        names,
      })
    ),
    claims: oldestFirst(claims).map((claim) =>
      claimView(claim, { lines: orderLines, assignments, tracked, names })
    ),
    exchanges: oldestFirst(exchanges).map(({ id, return_id, canceled_at }) => ({
      exchange_id: id,
      return_id: return_id ?? null,
      is_canceled: canceled_at !== null,
    })),
  }
}

// Ids are made of the time.
function oldestFirst<Change extends { id: string }>(changes: readonly Change[]): Change[] {
  return [...changes].sort((one, other) => (one.id < other.id ? -1 : 1))
}
