import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { whyStale, type SeenFigures } from "../../../lifecycle/reconciliation"
import { sumOwed, type StockOwed } from "../../../lifecycle/stock"
import { SERIAL_MODULE } from "../../../modules/serial"
import type { RevertInput } from "../../../modules/serial/ledger/intents"
import type { BookNeeds, OperationInput } from "../../../modules/serial/ledger/types"
import { refuseIfAny } from "../../../modules/serial/refusal-error"
import type SerialModuleService from "../../../modules/serial/service"
import { bookFacts } from "../../book/facts"
import { awaitingAt, figuresAt } from "../../stock/levels"
import { isStocked } from "../how-far-it-came"
import { syncWithheld } from "../../stock/withheld-reservations"

/**
 * Judges an operation and records it as pending, with the stock it owes; refuses whole what the rules refuse.
 * Undone by abandoning it, unless its stock is there.
 */
export const planSerialOperationStep = createStep(
  "plan-serial-operation",
  async (input: OperationInput | RevertInput, { container }) => {
    const serials = container.resolve<SerialModuleService>(SERIAL_MODULE)
    const planned = await serials.plan(input)
    const undo = planned.is_replay ? null : planned
    if (planned.book_needs) {
      await tellBook(container, planned.operation_id, planned.book_needs)
    }
    const { seen = [], stock = [] } = "operation_id" in input ? {} : input
    if (undo === null || (planned.owed.length === 0 && seen.length === 0)) {
      return new StepResponse(planned, undo)
    }
    try {
      await refuseStale(container, seen)
      const awaiting = await awaitingAt(container, planned.owed)
      await serials.noteAwaiting(
        planned.operation_id,
        sumOwed([...awaiting, ...stock.filter(isLowered)])
      )
    } catch (error) {
      await serials.abandon(planned.operation_id)
      throw error
    }
    return new StepResponse(planned, undo)
  },
  async (planned, { container }) => {
    // Its stock may still be raised, where lowering it again failed: then a job finishes it.
    if (planned && !(await isStocked(container, planned.operation_id))) {
      await container.resolve<SerialModuleService>(SERIAL_MODULE).abandon(planned.operation_id)
      // Until then its units counted as withheld.
      await syncWithheld(container, planned.withheld)
    }
  }
)

/** Notes what the acquisition and disposition record has to be told; without it nothing is done. */
async function tellBook(
  container: MedusaContainer,
  operationId: string,
  needs: BookNeeds
): Promise<void> {
  const serials = container.resolve<SerialModuleService>(SERIAL_MODULE)
  try {
    await serials.noteBook(operationId, await bookFacts(container, needs))
  } catch (error) {
    await serials.abandon(operationId)
    throw error
  }
}

/**
 * What is lowered beside units leaves less awaiting than before. Noting that now lets a job tell whether it was lowered,
 * as it does for units, whose going raises what awaits until the stock follows (see `howToFinish`).
 */
function isLowered({ quantity }: StockOwed): boolean {
  return quantity < 0
}

/** @throws stale_figures for places that stand otherwise than somebody saw them */
async function refuseStale(
  container: MedusaContainer,
  seen: readonly SeenFigures[]
): Promise<void> {
  if (seen.length === 0) {
    return
  }
  const stands = await figuresAt(container, seen)
  refuseIfAny(seen.flatMap((figures, at) => whyStale(figures, stands[at]!) ?? []))
}
