import type { MedusaContainer } from "@medusajs/framework/types"
import { daysWithin } from "../../../lifecycle/endings"
import { currentMoment } from "../../../modules/serial/queries/availability-sql"
import type { LotFilter } from "../../../modules/serial/queries/lots"
import type { TraceFilter } from "../../../modules/serial/queries/traces"
import { readGraph } from "../../../workflows/support/graph"
import type { ExportTraceQuery, ListLotsQuery } from "./validators"

/** What a list of lots asks for. */
export function filterOf(query: ListLotsQuery): LotFilter {
  const { lot, q, inventory_item_id, expires_within, expires_after, expires_before } = query
  const within =
    expires_within === undefined ? undefined : daysWithin(expires_within, currentMoment().today)
  return {
    lot,
    q: q === "" ? undefined : q,
    inventory_item_ids: inventory_item_id,
    expires_from: expires_after ?? within?.from,
    expires_before: expires_before ?? within?.before,
  }
}

/** Whose units a trace asks for: those of a customer are what they ordered, and what they have by another way. */
export async function traceFilterOf(
  container: MedusaContainer,
  { lot, inventory_item_id, customer_id, order_id }: ExportTraceQuery
): Promise<TraceFilter> {
  const ofCustomer =
    customer_id === undefined
      ? undefined
      : await readGraph<{ id: string }>(container, "order", ["id"], { customer_id: [customer_id] })
  const ordered = ofCustomer?.map(({ id }) => id)
  return {
    lot,
    inventory_item_ids: inventory_item_id,
    order_ids:
      order_id === undefined
        ? ordered
        : [order_id].filter((id) => ordered === undefined || ordered.includes(id)),
    // Of one order, what came by another way is none.
    customer_id: order_id === undefined ? customer_id : undefined,
  }
}
