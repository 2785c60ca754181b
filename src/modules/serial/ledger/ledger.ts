import type { Context } from "@medusajs/framework/types"
import type { Moment } from "../../../lifecycle/availability"
import type { CaseChange } from "../../../lifecycle/cases"
import { refusalOfFlow } from "../../../lifecycle/operation-kinds"
import { refuse, type Refusal } from "../../../lifecycle/refusals"
import { sumOwed, type StockOwed } from "../../../lifecycle/stock"
import { refuseIfAny, SerialRefusalError } from "../refusal-error"
import { bookNeeds, writeBook } from "./write-book"
import { decideUnits, type Decided } from "./decide-batches"
import { decideReversal } from "./decide-reversal"
import { lockDocuments, writeDocuments } from "./documents"
import { brokenLimits, lockLimits, refuseCompany } from "./limits"
import { loadUnits, lockUnchanged, type WantedUnit } from "./load-units"
import { keyOf, noticesFor, standingNotices } from "./standing-notices"
import { clashingNumbers } from "./number-clashes"
import { onHandChange } from "./on-hand"
import { operationDone, type OperationDoneEvent } from "./operation-done"
import {
  beginOperation,
  changedBy,
  findAttempt,
  intentOf,
  lockOperation,
  lockRevertible,
  recordOperation,
  updateOperation,
  writeInTheNameOf,
  type OperationRow,
} from "./operations"
import { unitsByPlace } from "./places"
import type { PlannedDecisions } from "./planned-decisions"
import type { Actor, Documents, Limits, OperationInput, OperationResult, UnitBatch } from "./types"
import { judgeCase, judgeCaseReversal, writeCase, type DecidedCase } from "./write-case"
import { writeDeliveryUnits } from "./write-delivery-units"
import { writeUnits } from "./write-units"

/** What a pending operation means to do, as stored. */
export type Intent =
  | ({
      batches: readonly UnitBatch[]
      limits?: Limits
      stock?: readonly StockOwed[]
    } & Documents)
  | { reverts: string; mode: RevertMode; limits?: Limits }

/** A pending operation's intent, with what a job must know to finish it. */
export type StoredIntent = Intent & {
  /** Units that it will withhold; counted as withheld from the moment it is planned. */
  withheld?: StockOwed[]
  /** By how much it changes what is on hand at each place, whoever moves the stock. */
  on_hand?: StockOwed[]
  /** `stocked − on hand` at each place it owes stock, before any stock moved: tells a job whether it moved. */
  awaiting_before?: StockOwed[]
}

/** `strict` refuses whole when a unit moved on; `compensate` takes back what it can and reports the rest. */
export type RevertMode = "strict" | "compensate"

/** What an operation comes to: for its units, and for the case it takes a step of. */
export type OperationDecision = Decided & { of_case: DecidedCase | null }

/** What a plan found and decided: still true when its units are still what they were. */
export interface PlannedDecision {
  intent: Intent
  wanted: readonly WantedUnit[]
  /** Which notices there were under which its units might come. */
  standing: string
  decided: OperationDecision
}

/** A request to take an operation back. */
export interface RevertInput {
  operation_id: string
  mode: RevertMode
  actor: Actor
  idempotency_key: string
  note?: string | null
  /** What must still hold when the units are back where they were; of `strict` only. */
  limits?: Limits
}

/** An operation's result, with the units that a compensation could not take back. */
export type LedgerResult = OperationResult & { left: Refusal[] }

/** What was written, and what is to be told of it once the transaction is committed; null of a replay, and of what goes on. */
export type Written = LedgerResult & { news: OperationDoneEvent | null }

type Prepared = { operation: OperationRow; intent: Intent; replay: LedgerResult | null }

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
  const { operation, intent, replay } = await prepare(context, input)
  if (replay) {
    return replay
  }
  const { wanted, standing, decided } = await decideIntent(context, operation, intent)
  await refuseCompany(context, operation.id, intent.limits ?? {})
  await updateOperation(context, operation.id, {
    intent: { ...intent, withheld: decided.withheld, on_hand: onHandChange(decided.units) },
    owed: decided.owed,
    serial_count: decided.units.length,
  })
  if (wanted) {
    memory.keep(operation.id, { intent, wanted, standing, decided })
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
  const { operation, intent, replay } = await prepare(context, input)
  if (replay) {
    return { ...replay, news: null }
  }
  const { decided } = await decideIntent(context, operation, intent)
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
      : await decideStored(context, operation)
  refuseIfAny(
    sumOwed([...decided.owed, ...opposite(operation.owed)]).length > 0 ? [refuse("busy")] : []
  )
  return writeDecided(context, operation, intent, decided)
}

function opposite(owed: readonly StockOwed[]): StockOwed[] {
  return owed.map((part) => ({ ...part, quantity: -part.quantity }))
}

async function prepare(context: Context, input: OperationInput | RevertInput): Promise<Prepared> {
  if ("operation_id" in input) {
    return prepareReversal(context, input)
  }
  const { batches, limits, stock, transfer, delivery, count, proof, notice } = input
  const { book, book_correction } = input
  const documents = {
    transfer,
    delivery,
    count,
    proof,
    notice,
    book,
    book_correction,
    case: input.case,
  }
  const intent: Intent = { batches, limits, stock, ...documents }
  const request = input.request ?? { kind: input.kind, ...intent }
  const { operation, isReplay } = await beginOperation(context, { ...input, request })
  return { operation, intent, replay: isReplay ? await replayOf(context, operation) : null }
}

async function prepareReversal(context: Context, input: RevertInput): Promise<Prepared> {
  const { operation_id, mode, idempotency_key } = input
  const request: Intent = { reverts: operation_id, mode }
  const asked = await lockOperation(context, operation_id)
  const earlier = await findAttempt(context, { idempotency_key, request })
  if (earlier) {
    return { operation: earlier, intent: request, replay: await replayOf(context, earlier) }
  }
  const target = await lockRevertible(context, operation_id)
  if (mode === "strict" && target.state === "pending") {
    throw new SerialRefusalError([refuse("operation_unfinished", null, { operation: target.id })])
  }
  if (mode === "strict" && asked.flow !== null) {
    throw new SerialRefusalError([refusalOfFlow(operation_id, asked.flow)])
  }
  const { operation, isReplay } = await beginOperation(context, {
    ...input,
    kind: "revert",
    request,
    reverts_operation_id: target.id,
    reference: referenceOf(asked),
  })
  const intent: Intent = { reverts: target.id, mode, limits: input.limits }
  return { operation, intent, replay: isReplay ? await replayOf(context, operation) : null }
}

function referenceOf({ reference_type: type, reference_id: id }: OperationRow) {
  return type && id ? { type, id } : null
}

/** A decision, with the units as they were found; null where it is not to be remembered. */
interface Judged {
  wanted: readonly WantedUnit[] | null
  standing: string
  decided: OperationDecision
}

async function decideIntent(
  context: Context,
  operation: OperationRow,
  intent: Intent
): Promise<Judged> {
  if ("reverts" in intent) {
    await lockLimits(context, intent.limits ?? {})
    const ofCase = await judgeCaseReversal(context, intent.reverts)
    const decided = await decideReversal(context, intent.reverts, momentOf(operation))
    const refusals = [...decided.refusals, ...ofCase.refusals]
    refuseIfAny(intent.mode === "strict" ? refusals : [])
    return {
      wanted: null,
      standing: "",
      decided: { ...decided, refusals, of_case: ofCase.decided },
    }
  }
  const moment = momentOf(operation)
  const ofCase = await judgeCase(context, operation, intent.case)
  refuseIfAny(ofCase.refusals)
  await lockDocuments(context, intent)
  await lockLimits(context, intent.limits ?? {})
  const { wanted, refusals } = await loadUnits(context, intent.batches, moment)
  refuseIfAny(refusals)
  const standing = await standingNotices(context, intent.batches)
  const occurredAt = new Date(operation.occurred_at).toISOString()
  const decided = decideUnits(
    wanted,
    moment,
    occurredAt,
    await noticesFor(context, standing, wanted)
  )
  refuseIfAny(decided.refusals)
  refuseIfAny([...(await clashingNumbers(context, decided.units)).values()])
  return {
    wanted: restsOnUnitsAlone(intent) ? wanted : null,
    standing: keyOf(standing),
    decided: {
      ...decided,
      owed: sumOwed([...decided.owed, ...(intent.stock ?? [])]),
      of_case: ofCase.decided,
    },
  }
}

/**
 * Whether a decision stands as long as its named units do. Units that nobody named are chosen
 * anew when the operation is written, for others may have changed which they are; and a case may have gone on.
 */
function restsOnUnitsAlone(intent: { batches: readonly UnitBatch[]; case?: CaseChange }): boolean {
  return (
    intent.case === undefined &&
    intent.batches.every(({ any, expected_of }) => (any ?? expected_of) === undefined)
  )
}

async function decideStored(context: Context, operation: OperationRow) {
  const intent: Intent = await intentOf(context, operation.id)
  return { intent, decided: (await decideIntent(context, operation, intent)).decided }
}

/** Whether nothing that a decision rests on has changed since; locks what deciding locks. */
async function stillStands(
  context: Context,
  { intent, wanted, standing, decided }: PlannedDecision
): Promise<boolean> {
  if ("batches" in intent) {
    await lockDocuments(context, intent)
    await lockLimits(context, intent.limits ?? {})
    if (keyOf(await standingNotices(context, intent.batches)) !== standing) {
      return false
    }
  }
  const isUnchanged = await lockUnchanged(context, wanted)
  return isUnchanged && (await clashingNumbers(context, decided.units)).size === 0
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
  refuseIfAny(await brokenLimits(context, intent.limits ?? {}))
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

function momentOf(operation: OperationRow): Moment {
  const now = new Date(operation.recorded_at).toISOString()
  return { now, today: now.slice(0, 10) }
}

function resultOf(
  { id, kind, state, owed }: OperationRow,
  { units, refusals, withheld, withheld_places }: Decided
): LedgerResult {
  return {
    operation_id: id,
    kind,
    state,
    owed,
    withheld,
    withheld_places,
    serial_ids: units.map((unit) => unit.id),
    is_replay: false,
    left: refusals,
  }
}

async function replayOf(context: Context, operation: OperationRow): Promise<LedgerResult> {
  const { id, kind, state, owed } = operation
  return {
    operation_id: id,
    kind,
    state,
    owed,
    withheld: [],
    withheld_places: [],
    serial_ids: await changedBy(context, id),
    is_replay: true,
    left: [],
  }
}
