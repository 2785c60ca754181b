import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { choiceIn } from "../../lifecycle/holds"
import type { OperationInput, UnitBatch } from "../../modules/serial/ledger/types"
import type { Hold } from "../../modules/serial/queries/holds"
import type { Place } from "../../modules/serial/queries/withheld"
import { refusalsIn } from "../../modules/serial/refusal-error"
import { captureTargets, reservedAt, type CaptureTarget } from "../capturing/capture-target"
import { moveReservation } from "../capturing/move-reservation"
import { availableAt } from "../stock/levels"
import { syncWithheld } from "../stock/withheld-reservations"
import { digestOf } from "../support/digest"
import { distinct, readGraph } from "../support/graph"
import { serialService } from "../support/request"
import { lentTo, repay } from "./lent-stock"

/** A line's item, and the units that its buyer chose for it and that it has room for. */
interface ChosenTarget {
  target: CaptureTarget
  holds: Hold[]
  /** Proposals that make room for them. */
  released: string[]
}

/**
 * Captures the units that the buyer of a placed order chose in the cart. What the order has no room for any more, as
 * when it was cancelled meanwhile, and what may not be sold since, is let go: the order then misses serials as any other.
 * Medusa's reservation is moved and the stock that was lent for the checkout taken back before any serial is written: so
 * a crash leaves too much withheld rather than too little, and doing it again does the rest.
 */
export async function captureChosen(container: MedusaContainer, orderId: string): Promise<void> {
  const links = await readGraph<{ cart_id: string }>(container, "order_cart", ["cart_id"], {
    order_id: [orderId],
  })
  const cartIds = links.map(({ cart_id }) => cart_id)
  const holds = await serialService(container).holdsOfCarts(cartIds)
  if (holds.length === 0) {
    return
  }
  const targets = await captureTargets(container, { order_id: orderId })
  const chosen = targets.map((target) => chosenFor(target, holds))
  await moveReservations(container, chosen)
  await repay(container, await lentTo(container, holds))
  const places = await capture(container, orderId, holds, chosen)
  await syncWithheld(container, places)
}

const captureChosenSerialsStep = createStep(
  "capture-chosen-serials",
  async ({ order_id }: { order_id: string }, { container }) => {
    await captureChosen(container, order_id)
    return new StepResponse(order_id)
  }
)

/** Captures the units that an order's buyer chose; see `captureChosen`. Safe to run twice, and late. */
export const captureChosenWorkflow = createWorkflow(
  "capture-chosen",
  (input: WorkflowData<{ order_id: string }>) => {
    const done = captureChosenSerialsStep(input)
    return new WorkflowResponse(done)
  }
)

/** @returns the places where other units are withheld by it */
async function capture(
  container: MedusaContainer,
  orderId: string,
  holds: readonly Hold[],
  chosen: readonly ChosenTarget[]
): Promise<Place[]> {
  const service = serialService(container)
  try {
    return (await service.execute(operationOf(orderId, holds, chosen))).withheld_places
  } catch (error) {
    const refused = new Set(refusalsIn(error)?.map(({ serial_id }) => serial_id))
    const isRefused = ({ id }: Hold) => refused.has(id)
    if (!holds.some(isRefused)) {
      throw error
    }
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`serials: order ${orderId} goes without a unit that its buyer chose. ${String(error)}`)
    const others = chosen.map((one) => ({
      ...one,
      holds: one.holds.filter((hold) => !isRefused(hold)),
    }))
    return (await service.execute(operationOf(orderId, holds, others))).withheld_places
  }
}

function chosenFor(target: CaptureTarget, holds: readonly Hold[]): ChosenTarget {
  const choice = choiceIn(target.line.metadata)
  const wanted = holds.filter(
    (hold) =>
      hold.inventory_item_id === target.inventory_item_id &&
      hold.held_for === choice?.token &&
      choice.serial_ids.includes(hold.id)
  )
  const proposals = target.captured.filter(({ captured_as }) => captured_as === "proposal")
  const taken = target.captured.length - proposals.length
  const chosen = wanted.slice(0, Math.max(0, target.needed - taken))
  const excess = Math.max(0, target.captured.length + chosen.length - target.needed)
  return {
    target,
    holds: chosen,
    released: proposals.slice(0, excess).map(({ serial_id }) => serial_id),
  }
}

/**
 * Medusa's reservation follows the units where the whole line can leave from their place: with them alone, or with what is
 * available there beside them. It cannot be at two places.
 */
async function moveReservations(
  container: MedusaContainer,
  chosen: readonly ChosenTarget[]
): Promise<void> {
  for (const { target, holds } of chosen) {
    const [place, ...others] = distinct(holds.map(({ location_id }) => location_id))
    const isElsewhere = reservedAt(target).some((reserved) => reserved !== place)
    if (place === undefined || others.length > 0 || !isElsewhere) {
      continue
    }
    const { line, inventory_item_id, needed } = target
    const move = { line_item_id: line.id, inventory_item_id, location_id: place }
    const missing = needed - holds.length
    if (missing === 0 || missing <= (await availableThere(container, move))) {
      await moveReservation(container, move, { force: true })
    }
  }
}

async function availableThere(container: MedusaContainer, place: Place): Promise<number> {
  const [available] = await availableAt(container, [place])
  return available?.quantity ?? 0
}

function operationOf(
  orderId: string,
  holds: readonly Hold[],
  chosen: readonly ChosenTarget[]
): OperationInput {
  const captured = new Set(chosen.flatMap((one) => one.holds.map(({ id }) => id)))
  const rest = holds.filter(({ id }) => !captured.has(id))
  return {
    kind: "capture_chosen",
    actor: { type: "system", id: null },
    // The holds themselves are the key's end: of two at once the second changes nothing, one that is late finds none.
    idempotency_key: `order-chosen:${orderId}:${digestOf(holds.map(({ id, version }) => `${id} ${version}`))}`,
    request: { order_id: orderId },
    flow: "order",
    reference: { type: "order", id: orderId },
    batches: [
      ...chosen.flatMap(batchesOf),
      { command: "drop_hold", units: rest.map(({ id }) => ({ serial_id: id })) },
    ],
    limits: {
      lines: chosen
        .filter((one) => one.holds.length > 0)
        .map(({ target: { line, inventory_item_id, needed } }) => ({
          order_line_item_id: line.id,
          inventory_item_id,
          max: needed,
        })),
    },
  }
}

function batchesOf({ target: { order, line }, holds, released }: ChosenTarget): UnitBatch[] {
  const token = choiceIn(line.metadata)?.token
  const set = {
    order_id: order.id,
    order_line_item_id: line.id,
    customer_id: order.customer_id,
    captured_as: "buyer" as const,
  }
  return [
    {
      command: "release",
      expects: { order_line_item_id: line.id },
      units: released.map((serial_id) => ({ serial_id })),
    },
    {
      command: "capture",
      set,
      holder: token,
      expects: { held_for: token },
      units: holds.map(({ id }) => ({ serial_id: id })),
    },
  ]
}
