import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuse } from "../../lifecycle/refusals"
import type { OperationInput } from "../../modules/serial/ledger/types"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { ClaimCaptureBody } from "../../types/returns"
import { namedUnits } from "../capturing/named-units"
import { orderWithLines } from "../orders/order-lines"
import { refuseWith, serialService, type Requested } from "../support/request"
import { claimComponents, claimedLimit, type ClaimComponent } from "./claim-components"
import { claimRecord, type ClaimRecord } from "./claim-record"

/** A request to name units on a claim. */
export type AskedClaim = Requested<ClaimCaptureBody & { claim_id: string }>

/** The operation, and the order whose units it names. */
export interface PreparedClaim {
  operation: OperationInput
  order_id: string
}

/**
 * Makes the operation that names which units of a line are at fault on a claim. Reads only.
 * @throws unknown_claim, claim_canceled, unknown_claim_line, not_tracked, missing_value, unknown_serial,
 *   wrong_item, not_sold_on_line, on_another_claim, already_returned, too_many_for_line
 */
export const prepareClaimCaptureStep = createStep(
  "prepare-claim-capture",
  async ({ body, actor, idempotency_key }: AskedClaim, { container }) => {
    const record = await claimRecord(container, body.claim_id)
    const { order_id } = record
    const head = {
      kind: "capture_claim" as const,
      actor,
      idempotency_key,
      request: body,
      reference: { type: "claim", id: record.id },
    }
    if (await serialService(container).recall(idempotency_key, body)) {
      return new StepResponse<PreparedClaim>({ operation: { ...head, batches: [] }, order_id })
    }
    refuseIfAny(record.canceled_at === null ? [] : [refuse("claim_canceled")])
    const component = await componentNamed(container, record, body)
    const { known, unknown, refusals } = await namedUnits(
      container,
      body.serials,
      component.inventory_item_id
    )
    refuseIfAny([...refusals, ...unknown.map(({ number }) => refuse("unknown_serial", number))])
    const fresh = known.filter(
      ({ serial_id }) => !component.named.some((one) => one.serial_id === serial_id)
    )
    const { line, inventory_item_id, claimed, named } = component
    const given = named.length + fresh.length
    refuseIfAny(
      given > claimed
        ? [refuse("too_many_for_line", null, { line: line.id, needed: claimed, given })]
        : []
    )
    const operation: OperationInput = {
      ...head,
      limits: { named: [claimedLimit(component, record.id)] },
      batches: [
        {
          command: "declare_claim",
          set: { claim_id: record.id },
          expects: { order_line_item_id: line.id, inventory_item_id },
          units: known.map(({ serial_id, number }) => ({ serial_id, number })),
        },
      ],
    }
    return new StepResponse<PreparedClaim>({ operation, order_id })
  }
)

/** The tracked item that is meant, of the line that is claimed. */
async function componentNamed(
  container: MedusaContainer,
  record: ClaimRecord,
  { line_item_id, inventory_item_id }: ClaimCaptureBody
): Promise<ClaimComponent> {
  const service = serialService(container)
  const [order, assignments] = await Promise.all([
    orderWithLines(container, record.order_id),
    service.listOrderAssignments({ order_ids: [record.order_id], states: ["sold"] }),
  ])
  const ofLine = claimComponents(record, order.items, assignments).filter(
    ({ line }) => line.id === line_item_id
  )
  if (ofLine.length === 0) {
    refuseWith(refuse("unknown_claim_line", null, { line: line_item_id }))
  }
  const tracked = await service.trackedItems(ofLine.map((one) => one.inventory_item_id))
  const fitting = ofLine.filter(
    (one) =>
      tracked.includes(one.inventory_item_id) &&
      (inventory_item_id ?? one.inventory_item_id) === one.inventory_item_id
  )
  if (fitting.length > 1) {
    refuseWith(refuse("missing_value", null, { field: "inventory_item_id", command: "capture" }))
  }
  return fitting[0] ?? refuseWith(refuse("not_tracked", null, { item: inventory_item_id ?? null }))
}
