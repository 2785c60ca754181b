import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { OperationInput } from "../../modules/serial/ledger/types"
import type { OrderAssignment } from "../../modules/serial/queries/assignments"
import { moveReservation } from "../capturing/move-reservation"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import { digestOf } from "../support/digest"
import { ordersToAlign, type OrderAlignment } from "./order-standing"

/** Captured units are free again because their order was changed. */
export const SERIAL_CAPTURES_RELEASED = "serial.captures-released"

/** What that event says: ids only. */
export interface CapturesReleasedEvent {
  operation_id: string
  order_id: string
  serial_ids: string[]
}

/** What there is to do, after Medusa's reservations have followed their units where they could. */
const followCapturesStep = createStep(
  "follow-captures",
  async ({ order_id }: { order_id: string }, { container }) => {
    const [alignment] = await ordersToAlign(container, [order_id])
    if (alignment === undefined) {
      return new StepResponse(null)
    }
    const stuck: OrderAssignment[] = []
    for (const one of alignment.follow) {
      stuck.push(...((await follows(container, one)) ? [] : one.units))
    }
    return new StepResponse(operationOf(alignment, stuck))
  }
)

/** Moves a line's reservation to where its units are. @returns whether Medusa has the stock there */
async function follows(
  container: MedusaContainer,
  { move }: OrderAlignment["follow"][number]
): Promise<boolean> {
  try {
    await moveReservation(container, move)
    return true
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .info(
        `serials: line ${move.line_item_id} stays reserved where Medusa put it, and its units elsewhere are released. ` +
          (error as Error).message
      )
    return false
  }
}

/** @param stuck units that cannot leave with their line: released, too */
function operationOf(
  { order_id, customer_id, release, withdraw, unclaim, place }: OrderAlignment,
  stuck: readonly OrderAssignment[]
): OperationInput | null {
  const released = [...release, ...stuck]
  const placed = place.filter((one) => !stuck.includes(one))
  const units = [...released, ...withdraw, ...unclaim, ...placed]
  return units.length === 0
    ? null
    : {
        kind: "align_order",
        actor: { type: "system", id: null },
        // What is released or withdrawn is the key's end: the same done again is another capture.
        idempotency_key: `order-aligned:${order_id}:${digestOf(
          units.map(
            (one) => `${one.assignment_id} ${one.return_id} ${one.claim_id} ${one.held_for}`
          )
        )}`,
        flow: "order",
        reference: { type: "order", id: order_id },
        batches: [
          {
            command: "release",
            expects: { order_id },
            units: released.map(({ serial_id }) => ({ serial_id })),
          },
          {
            command: "withdraw_return",
            units: withdraw
              .filter((one) => !unclaim.includes(one))
              .map(({ serial_id, return_id }) => ({ serial_id, expects: { return_id } })),
          },
          {
            command: "withdraw_claim",
            units: unclaim
              .filter((one) => !withdraw.includes(one))
              .map(({ serial_id, claim_id }) => ({ serial_id, expects: { claim_id } })),
          },
          {
            command: "withdraw_claim_and_return",
            units: unclaim
              .filter((one) => withdraw.includes(one))
              .map(({ serial_id, claim_id, return_id }) => ({
                serial_id,
                expects: { claim_id, return_id },
              })),
          },
          {
            command: "place_order",
            set: { customer_id },
            expects: { order_id },
            units: placed.map(({ serial_id }) => ({ serial_id })),
          },
        ],
      }
}

/**
 * Brings the serials of an order in line with what has become of it: captures that its lines do not need any more are
 * released, reservations that Medusa made anew elsewhere follow their units or these are released, units on cancelled
 * returns and claims are not named there any more, and what was captured for a draft is withheld no more once it is placed.
 * Emits `serial.captures-released` for what was released. Does nothing where all agrees; safe to run twice, and late.
 */
export const alignOrderWorkflow = createWorkflow(
  "align-order",
  (input: WorkflowData<{ order_id: string }>) => {
    const operation = followCapturesStep(input)
    const result = when("order-disagrees", { operation }, (data) => data.operation !== null).then(
      () => {
        const planned = transform({ operation }, (data) => data.operation as OperationInput)
        return runSerialOperationWorkflow.runAsStep({ input: planned })
      }
    )
    const released = transform({ input, operation, result }, (data) => {
      const serial_ids = (data.operation?.batches[0]?.units ?? []).flatMap(
        ({ serial_id }) => serial_id ?? []
      )
      return data.result && !data.result.is_replay && serial_ids.length > 0
        ? { operation_id: data.result.operation_id, order_id: data.input.order_id, serial_ids }
        : null
    })
    when("captures-were-released", { released }, (data) => data.released !== null).then(() => {
      const data = transform(
        { released },
        (known) => known.released satisfies CapturesReleasedEvent | null
      )
      emitEventStep({ eventName: SERIAL_CAPTURES_RELEASED, data })
    })
    return new WorkflowResponse(transform({ result }, (data) => data.result ?? null))
  }
)
