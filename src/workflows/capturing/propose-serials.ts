import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { OperationInput, UnitBatch } from "../../modules/serial/ledger/types"
import type { ProposeBody } from "../../types/orders"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import { serialService, type Requested } from "../support/request"
import { captureTargets, reservedAt, type CaptureTarget } from "./capture-target"

/** What is to be proposed for; when an order is placed, only for items that allocate then. */
type Proposal = Requested<ProposeBody & { order_id: string; at_placement?: boolean }>

/**
 * Proposes serials for what an order's lines still miss, by each item's strategy, at the place where Medusa reserved
 * the stock. Where too few can be had it proposes what there is: the order shows the rest as missing.
 */
export const prepareSerialProposalStep = createStep(
  "prepare-serial-proposal",
  async ({ body, actor, idempotency_key }: Proposal, { container }) => {
    const head = {
      kind: "propose" as const,
      actor,
      idempotency_key,
      request: body,
      reference: { type: "order", id: body.order_id },
    }
    if (await serialService(container).recall(idempotency_key, body)) {
      return new StepResponse<OperationInput>({ ...head, batches: [] })
    }
    const targets = (await captureTargets(container, body)).filter(
      ({ policy }) => !body.at_placement || policy.allocation === "placement"
    )
    return new StepResponse<OperationInput>({
      ...head,
      batches: targets.flatMap((target) => proposalOf(target, body.strategy)),
      limits: {
        lines: targets.map(({ line, inventory_item_id, needed }) => ({
          order_line_item_id: line.id,
          inventory_item_id,
          max: Math.max(needed, 0),
        })),
      },
    })
  }
)

/** Proposes serials for the lines of an order. */
export const proposeSerialsWorkflow = createWorkflow(
  "propose-serials",
  (input: WorkflowData<Proposal>) => {
    const operation = prepareSerialProposalStep(input)
    const result = runSerialOperationWorkflow.runAsStep({ input: operation })
    return new WorkflowResponse(result)
  }
)

function proposalOf(target: CaptureTarget, strategy: ProposeBody["strategy"]): UnitBatch[] {
  const [location] = reservedAt(target)
  const missing = target.needed - target.captured.length
  if (missing <= 0 || location === undefined) {
    return []
  }
  const { inventory_item_id, policy, order, line } = target
  const any = {
    inventory_item_id,
    location_id: location,
    quantity: missing,
    strategy: strategy ?? policy.strategy,
    up_to: { order_line_item_id: line.id, inventory_item_id, max: target.needed },
  }
  const set = {
    order_id: order.id,
    order_line_item_id: line.id,
    customer_id: order.customer_id,
    captured_as: "proposal" as const,
  }
  return [{ command: "capture", set, any }]
}
