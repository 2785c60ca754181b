import type { MedusaContainer } from "@medusajs/framework/types"
import { ChangeActionType, OrderChangeStatus } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuse, type Refusal } from "../../lifecycle/refusals"
import type { Actor, OperationInput } from "../../modules/serial/ledger/types"
import type { Place } from "../../modules/serial/queries/withheld"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import { lineName } from "../orders/order-lines"
import { gradesOf } from "../support/conditions"
import { readGraph } from "../support/graph"
import { namedAmong } from "../support/named-among"
import type { Named } from "../support/resolve-numbers"
import { tracksAnything } from "../support/tracked"
import { comingBackBatches } from "./coming-back"
import { returnUnits } from "./return-material"
import { soldParts, type SoldPart } from "./sold-parts"

/** A return that is about to be received. */
export interface ReturnToReceive {
  return_id: string
  actor: Actor
  /** The units that came in, where more are captured on the return than come in at once; all of those unless said. */
  serials?: readonly Named[]
}

/** The operation on its serials, null when it has none, and the places whose level must exist. */
export interface PreparedReturn {
  operation: OperationInput | null
  places: Place[]
}

const NOTHING_TO_DO: PreparedReturn = { operation: null, places: [] }

interface Received {
  good: number
  damaged: number
}

interface OrderChange {
  id: string
  status: string
  actions: { action: string; details: { reference_id: string; quantity: number } }[]
}

/**
 * Holds what Medusa is about to receive against the serials captured on the return, and makes the operation on them. In a
 * store that tracks nothing no return is read: what is wrong with one, Medusa says in its own words.
 * @throws too_few_for_line, too_many_for_line (good and damaged must each agree), return_without_location, unknown_serial,
 *   not_on_return
 */
export const prepareReceiptOfReturnStep = createStep(
  "prepare-receipt-of-return",
  async ({ return_id, actor, serials }: ReturnToReceive, { container }) => {
    if (serials === undefined && !(await tracksAnything(container))) {
      return new StepResponse(NOTHING_TO_DO)
    }
    const units = await returnUnits(container, return_id)
    // Of lines that left without serials none is wanted back; one that is named is refused.
    if (serials === undefined && units.assignments.length === 0) {
      return new StepResponse(NOTHING_TO_DO)
    }
    const [sold, change] = await Promise.all([
      soldParts(container, units),
      pendingChange(container, return_id),
    ])
    const named = await cameIn(container, sold, serials)
    if (named.length === 0 || change === null) {
      return new StepResponse(NOTHING_TO_DO)
    }
    const parts = named.map((part) => ({ part, received: receivedOf(change, part) }))
    refuseIfAny(parts.flatMap(({ part, received }) => disagreements(part, received)))
    const { location_id } = units.record
    const coming = parts.filter(({ received }) => received.good + received.damaged > 0)
    refuseIfAny(
      coming.length > 0 && location_id === null ? [refuse("return_without_location")] : []
    )
    const back = coming.flatMap(({ part }) => part.declared)
    const grades = await gradesOf(
      container,
      back.map((unit) => unit.return_condition_id)
    )
    const operation: OperationInput = {
      kind: "receive_return",
      actor,
      idempotency_key: `return:${return_id}:${change.id}`,
      flow: "return",
      reference: { type: "return", id: return_id },
      batches: comingBackBatches(
        back.map((one) => ({ ...one, unit: { serial_id: one.serial_id } })),
        location_id,
        grades
      ),
    }
    return new StepResponse<PreparedReturn>({
      operation: back.length === 0 ? null : operation,
      places: coming.map(({ part }) => ({
        inventory_item_id: part.inventory_item_id,
        location_id: location_id as string,
      })),
    })
  }
)

/** The parts with only those of their captured units that came in, where they are named. */
async function cameIn(
  container: MedusaContainer,
  parts: SoldPart[],
  serials: ReturnToReceive["serials"]
): Promise<SoldPart[]> {
  if (serials === undefined) {
    return parts
  }
  const captured = parts
    .flatMap(({ declared }) => declared)
    .map(({ serial_id, number }) => ({ id: serial_id, number }))
  const named = await namedAmong(container, serials, captured, "not_on_return")
  const ids = new Set(named.map(({ id }) => id))
  return parts.map((part) => ({
    ...part,
    declared: part.declared.filter(({ serial_id }) => ids.has(serial_id)),
  }))
}

async function pendingChange(
  container: MedusaContainer,
  returnId: string
): Promise<OrderChange | null> {
  const changes = await readGraph<OrderChange>(
    container,
    "order_change",
    ["id", "status", "actions.action", "actions.details"],
    { return_id: [returnId], status: [OrderChangeStatus.PENDING, OrderChangeStatus.REQUESTED] }
  )
  return changes[0] ?? null
}

function receivedOf({ actions }: OrderChange, { line, required_quantity }: SoldPart): Received {
  const sum = (kind: string) =>
    actions
      .filter(({ action, details }) => action === kind && details.reference_id === line.id)
      .reduce((total, { details }) => total + Number(details.quantity) * required_quantity, 0)
  return {
    good: sum(ChangeActionType.RECEIVE_RETURN_ITEM),
    damaged: sum(ChangeActionType.RECEIVE_DAMAGED_RETURN_ITEM),
  }
}

/** Needed are as many serials as come back, as far as units of the line were sold with serials and are not back. */
function disagreements(
  { line, policy, declared, away }: SoldPart,
  { good, damaged }: Received
): Refusal[] {
  const given = {
    good: declared.filter(({ return_disposition }) => return_disposition !== "damaged").length,
    damaged: declared.filter(({ return_disposition }) => return_disposition === "damaged").length,
  }
  const needed = policy.return === "require" ? Math.min(good + damaged, away.length) : 0
  const total = given.good + given.damaged
  const kinds = [
    { needed: good, given: given.good },
    { needed: damaged, given: given.damaged },
  ]
  const tooMany = kinds.filter((kind) => kind.given > kind.needed)
  return [
    ...(total < needed
      ? [
          refuse("too_few_for_line", null, {
            line: lineName(line),
            missing: needed - total,
            given: total,
            needed,
          }),
        ]
      : []),
    ...tooMany.map((kind) => refuse("too_many_for_line", null, { line: lineName(line), ...kind })),
  ]
}
