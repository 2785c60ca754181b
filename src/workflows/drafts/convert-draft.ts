import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { convertDraftOrderWorkflow } from "@medusajs/medusa/core-flows"
import { refuse, type Refusal } from "../../lifecycle/refusals"
import type { Actor } from "../../modules/serial/ledger/types"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import { alignOrderWorkflow } from "../aligning/align-order"
import { captureTargets, type CaptureTarget } from "../capturing/capture-target"
import { takeBack } from "../operations/take-back"
import { isDraft, lineName } from "../orders/order-lines"
import { syncWithheld } from "../stock/withheld-reservations"
import { digestOf } from "../support/digest"
import { giveMedusaLockBackStep, takeMedusaLockStep } from "../support/medusa-lock"
import { serialService } from "../support/request"
import { tracksAnything } from "../support/tracked"

/** A draft order that is to become an order. */
export interface DraftToConvert {
  order_id: string
  actor: Actor
}

/** Refuses a draft while tracked lines miss serials whose policy wants them before the sale. Reads only. */
const checkDraftSerialsStep = createStep(
  "check-draft-serials",
  async ({ order_id }: DraftToConvert, { container }) => {
    const targets = await targetsOf(container, order_id)
    refuseIfAny(targets.flatMap(missing))
    return new StepResponse(targets.length)
  }
)

/**
 * Gives the stock of a draft's captured units free for Medusa to reserve it for the order's lines; the units stay
 * captured. Undone by withholding it again.
 */
const placeDraftSerialsStep = createStep(
  "place-draft-serials",
  async ({ order_id, actor }: DraftToConvert, { container }) => {
    const targets = await targetsOf(container, order_id)
    const units = targets.flatMap(({ captured }) => captured).filter((unit) => unit.held_for)
    if (units.length === 0) {
      return new StepResponse(null)
    }
    const placed = await serialService(container).execute({
      kind: "place_order",
      actor,
      // Captures are placed once; after a conversion that failed the key is free again.
      idempotency_key: `draft-placed:${order_id}:${digestOf(
        units.map(({ assignment_id }) => assignment_id)
      )}`,
      request: { order_id },
      flow: "order",
      reference: { type: "order", id: order_id },
      batches: [
        {
          command: "place_order",
          set: { customer_id: targets[0]?.order.customer_id ?? null },
          expects: { order_id },
          units: units.map(({ serial_id }) => ({ serial_id })),
        },
      ],
    })
    const undo = { operation_id: placed.operation_id, places: placed.withheld_places }
    await syncWithheld(container, placed.withheld_places)
    // What another client has placed at the same moment is that client's to undo.
    return new StepResponse(placed.operation_id, placed.is_replay ? null : undo)
  },
  async (undo, { container }) => {
    if (undo) {
      await takeBack(container, undo.operation_id)
      await syncWithheld(container, undo.places)
    }
  }
)

/**
 * Makes an order of a draft order, with the serials captured for it. Medusa reserves at a place of its own choice; the
 * reservations then follow the units that were scanned.
 * @throws too_few_for_line for each line whose policy wants its serials before the sale; then nothing has happened
 */
export const convertDraftWorkflow = createWorkflow(
  "convert-draft",
  (input: WorkflowData<DraftToConvert>) => {
    const lock = transform(input, ({ order_id }) => ({ key: order_id }))
    const held = takeMedusaLockStep(lock)
    checkDraftSerialsStep(input)
    placeDraftSerialsStep(input)
    const order = convertDraftOrderWorkflow.runAsStep({
      input: transform(input, ({ order_id }) => ({ id: order_id })),
    })
    alignOrderWorkflow.runAsStep({ input: transform(input, ({ order_id }) => ({ order_id })) })
    giveMedusaLockBackStep(held)
    return new WorkflowResponse(order)
  }
)

/** The tracked parts of a draft; none where nothing is tracked, or of what is no draft: Medusa refuses that itself. */
async function targetsOf(container: MedusaContainer, order_id: string): Promise<CaptureTarget[]> {
  const targets = (await tracksAnything(container))
    ? await captureTargets(container, { order_id })
    : []
  return targets.filter(({ order }) => isDraft(order))
}

function missing({ line, policy, needed, captured }: CaptureTarget): Refusal[] {
  const given = captured.length
  const detail = { line: lineName(line), missing: needed - given, given, needed }
  return policy.allocation === "sale" && given < needed
    ? [refuse("too_few_for_line", null, detail)]
    : []
}
