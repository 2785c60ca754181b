import type { Context } from "@medusajs/framework/types"
import { refuse } from "../../../lifecycle/refusals"
import { sumOwed, type StockOwed } from "../../../lifecycle/stock"
import { refuseIfAny } from "../refusal-error"
import { beginIntent } from "./begin-intent"
import { writeDocuments } from "./documents"
import type { Intent, RevertInput } from "./intents"
import {
  judgeIntent,
  judgeStored,
  stillStands,
  type OperationDecision,
  type PlannedDecision,
} from "./judge-intent"
import { brokenLimits, refuseCompany } from "./limits"
import { onHandChange } from "./on-hand"
import { operationDone } from "./operation-done"
import {
  findAttempt,
  lockOperation,
  recordOperation,
  updateOperation,
  writeInTheNameOf,
  type OperationRow,
} from "./operations"
import { unitsByPlace } from "./places"
import type { PlannedDecisions } from "./planned-decisions"
import { replayOf, resultOf, type LedgerResult, type Written } from "./results"
import type { OperationInput } from "./types"
import { bookNeeds, writeBook } from "./write-book"
import { writeCase } from "./write-case"
import { writeDeliveryUnits } from "./write-delivery-units"
import { writeUnits } from "./write-units"

/**
 * Judges an operation and records that it is meant, without changing a serial: what it would owe each location's stock
 * is then known before any stock moves, and a job can finish it if this process dies.
 * @param memory where the decision is kept for `carryOut`
 */
export async function plan(
  context: Context,
  input: OperationInput | RevertInput,
  memory: PlannedDecisions<PlannedDecision>
): Promise<LedgerResult> {
  const { operation, intent, replay } = await beginIntent(context, input)
  if (replay) {
    return replay
  }
  const { wanted, settings, standing, decided } = await judgeIntent(context, operation, intent)
  await refuseCompany(context, operation.id, intent.limits ?? {})
  await updateOperation(context, operation.id, {
    intent: { ...intent, withheld: decided.withheld, on_hand: onHandChange(decided.units) },
    owed: decided.owed,
    serial_count: decided.units.length,
  })
  if (wanted) {
    memory.keep(operation.id, { intent, wanted, settings, standing, decided })
  }
  return {
    ...resultOf({ ...operation, owed: decided.owed }, decided),
    book_needs: await bookNeeds(context, operation, decided.units),
  }
}

/** Judges and writes an operation in one transaction: whole or not at all. */
export async function execute(
  context: Context,
  input: OperationInput | RevertInput
): Promise<Written> {
  const { operation, intent, replay } = await beginIntent(context, input)
  if (replay) {
    return { ...replay, news: null }
  }
  const { decided } = await judgeIntent(context, operation, intent)
  return writeDecided(context, operation, intent, decided)
}

/**
 * The result of an operation that was carried out under this key for this request, or null.
 * @throws idempotency_key_reused, operation_unfinished
 */
export async function recall(
  context: Context,
  key: string,
  request: unknown
): Promise<LedgerResult | null> {
  const operation = await findAttempt(context, { idempotency_key: key, request })
  return operation ? replayOf(context, operation) : null
}

/**
 * Writes the serials of a planned operation. It stays pending while stock is still to be lowered.
 * @param memory where `plan` may have kept its decision
 * @throws busy when it was abandoned meanwhile, or would owe other stock than it was planned with: that stock has moved
 */
export async function carryOut(
  context: Context,
  operationId: string,
  memory: PlannedDecisions<PlannedDecision>
): Promise<Written> {
  const planned = memory.take(operationId)
  const operation = await lockOperation(context, operationId)
  if (operation.state === "done" || operation.progress === "recorded") {
    return { ...(await replayOf(context, operation)), news: null }
  }
  refuseIfAny(operation.state === "abandoned" ? [refuse("busy")] : [])
  refuseIfAny(
    operation.is_spent ? [refuse("already_reverted", null, { operation: operationId })] : []
  )
  await writeInTheNameOf(context, operation.id)
  const { intent, decided } =
    planned && (await stillStands(context, planned))
      ? planned
      : await judgeStored(context, operation)
  refuseIfAny(
    sumOwed([...decided.owed, ...opposite(operation.owed)]).length > 0 ? [refuse("busy")] : []
  )
  return writeDecided(context, operation, intent, decided)
}

function opposite(owed: readonly StockOwed[]): StockOwed[] {
  return owed.map((part) => ({ ...part, quantity: -part.quantity }))
}

async function writeDecided(
  context: Context,
  operation: OperationRow,
  intent: Intent,
  decided: OperationDecision
): Promise<Written> {
  if ("batches" in intent) {
    await writeDocuments(context, operation, intent)
  }
  await writeCase(context, operation, decided.of_case)
  await writeUnits(context, operation, decided.units)
  await writeDeliveryUnits(context, operation)
  await writeBook(context, operation, decided.units, "batches" in intent ? intent : {})
  refuseIfAny(await brokenLimits(context, intent.limits ?? {}, decided.units))
  const state = stillOwes(decided.owed, operation) ? "pending" : "done"
  await recordOperation(context, operation.id, {
    state,
    owed: decided.owed,
    serial_count: decided.units.length,
    places: unitsByPlace(decided.units),
  })
  const result = resultOf({ ...operation, state, owed: decided.owed }, decided)
  return { ...result, news: state === "done" ? operationDone(operation, result.serial_ids) : null }
}

/** Whether stock is still to be moved once the serials are written: what is raised is raised before. */
function stillOwes(owed: readonly StockOwed[], { progress }: OperationRow): boolean {
  return owed.some(({ quantity }) => quantity < 0 || progress !== "stocked")
}
