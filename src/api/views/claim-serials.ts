import type { MedusaContainer } from "@medusajs/framework/types"
import type { OrderAssignment } from "../../modules/serial/queries/assignments"
import type { ClaimSerialsResponse } from "../../types/returns"
import { claimComponents, type ClaimComponent } from "../../workflows/claims/claim-components"
import { claimRecord, type ClaimRecord } from "../../workflows/claims/claim-record"
import { lineName, orderWithLines, type OrderLine } from "../../workflows/orders/order-lines"
import { serialService } from "../../workflows/support/request"
import { namesOf, type Names } from "./names"
import { assignedRef } from "./assigned-ref"

/** What the view of a claim is put together from; all of one order's. */
export interface ClaimMaterial {
  lines: readonly OrderLine[]
  assignments: readonly OrderAssignment[]
  /** Items whose serials are tracked. */
  tracked: ReadonlySet<string>
  names: Names
}

/**
 * Which units of a claim's lines are at fault, and which may be named.
 * @throws unknown_claim
 */
export async function claimSerials(
  container: MedusaContainer,
  claimId: string
): Promise<ClaimSerialsResponse> {
  const record = await claimRecord(container, claimId)
  const service = serialService(container)
  const [{ items: lines }, assignments] = await Promise.all([
    orderWithLines(container, record.order_id),
    service.listOrderAssignments({ order_ids: [record.order_id] }),
  ])
  const itemIds = claimComponents(record, lines, assignments).map((one) => one.inventory_item_id)
  const [tracked, names] = await Promise.all([
    service.trackedItems(itemIds),
    namesOf(container, {
      items: itemIds,
      locations: assignments.map(({ location_id }) => location_id),
      conditions: assignments.map(({ condition_id }) => condition_id),
    }),
  ])
  return claimView(record, { lines, assignments, tracked: new Set(tracked), names })
}

/** A claim with the units of its lines. */
export function claimView(record: ClaimRecord, material: ClaimMaterial): ClaimSerialsResponse {
  const { lines, assignments } = material
  const components = claimComponents(record, lines, assignments)
  const { id, order_id, return_id, canceled_at, claim_items } = record
  return {
    claim_id: id,
    order_id,
    return_id: return_id ?? null,
    is_canceled: canceled_at !== null,
    lines: lines
      .filter((line) => claim_items.some(({ item_id }) => item_id === line.id))
      .map((line) => ({
        line_item_id: line.id,
        title: lineName(line),
        sku: line.variant_sku,
        components: components
          .filter((one) => one.line.id === line.id)
          .map((one) => componentView(one, material)),
      })),
  }
}

function componentView(
  { inventory_item_id, required_quantity, claimed, named, candidates }: ClaimComponent,
  { assignments, tracked, names }: ClaimMaterial
): ClaimSerialsResponse["lines"][number]["components"][number] {
  const numbers = new Map(assignments.map(({ serial_id, number }) => [serial_id, number]))
  return {
    item: names.item(inventory_item_id) ?? { id: inventory_item_id, sku: null, title: null },
    required_quantity,
    is_tracked: tracked.has(inventory_item_id),
    claimed,
    named: named.map((one) => ({
      ...assignedRef(one, names),
      replaced_by:
        one.replaced_by_serial_id === null
          ? null
          : {
              id: one.replaced_by_serial_id,
              number: numbers.get(one.replaced_by_serial_id) ?? null,
            },
    })),
    candidates: candidates.map((one) => assignedRef(one, names)),
  }
}
