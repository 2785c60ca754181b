import type { Context } from "@medusajs/framework/types"
import {
  CASE_FIELDS,
  decideCase,
  reverseCase,
  type CaseChange,
  type CaseChanges,
  type CaseState,
  type LaterStep,
} from "../../../lifecycle/cases"
import { refuse, type Refusal } from "../../../lifecycle/refusals"
import SerialCase from "../models/serial-case"
import SerialCaseStep from "../models/serial-case-step"
import { standOf, unitsOnCases } from "../queries/cases"
import { insertRows, tableOf } from "../recordset"
import { query, run, type Row } from "../sql"
import type { OperationRow } from "./operations"

const CASES = tableOf(SerialCase)
const STEPS = tableOf(SerialCaseStep)

/** What an operation changes of a case, decided and ready to be written. */
export interface DecidedCase {
  id: string
  step: LaterStep["step"]
  is_new: boolean
  after: CaseState
  changes: CaseChanges
}

interface PastStep {
  case_id: string
  sequence: number
  step: LaterStep["step"]
  changes: CaseChanges
}

type Verdict = { decided: DecidedCase | null; refusals: Refusal[] }

const NO_CASE: Verdict = { decided: null, refusals: [] }

/**
 * Judges an operation's step of its case, if it is one of a case. The case is locked for this transaction.
 * @returns busy among the refusals where its units changed since the step was chosen
 */
export async function judgeCase(
  context: Context,
  operation: OperationRow,
  change: CaseChange | undefined
): Promise<Verdict> {
  if (change === undefined) {
    return NO_CASE
  }
  const before = await lockCase(context, change.id)
  const { seen } = change
  if (seen !== undefined && seen !== standOf(await unitsOnCases(context, [change.id]))) {
    return { decided: null, refusals: [refuse("busy")] }
  }
  const verdict = decideCase(before, change, new Date(operation.occurred_at).toISOString())
  return verdictOf({ id: change.id, step: change.step, is_new: before === null }, verdict)
}

/** Judges taking an operation's step of its case back, if it was one of a case. The case is locked. */
export async function judgeCaseReversal(context: Context, operationId: string): Promise<Verdict> {
  const [step] = await query<PastStep>(
    context,
    "select case_id, sequence, step, changes from serial_case_step where id = ?",
    [operationId]
  )
  const before = step === undefined ? null : await lockCase(context, step.case_id)
  if (step === undefined || before === null) {
    return NO_CASE
  }
  const later = await query<LaterStep>(
    context,
    `select s.id as operation_id, o.reverts_operation_id, s.step from serial_case_step s
       join serial_operation o on o.id = s.id where s.case_id = ? and s.sequence > ? order by s.sequence`,
    [step.case_id, step.sequence]
  )
  const verdict = reverseCase(step.case_id, before, step, later)
  // Taking an edit back is another edit: neither keeps what came before from being undone.
  const undoing = step.step === "edit" ? "edit" : "undo"
  return verdictOf({ id: step.case_id, step: undoing, is_new: false }, verdict)
}

/** Writes what was decided of a case, and the step that says so. */
export async function writeCase(
  context: Context,
  { id: operationId, actor_type, actor_id, recorded_at }: OperationRow,
  decided: DecidedCase | null
): Promise<void> {
  if (decided === null) {
    return
  }
  const { id, step, after, changes, is_new } = decided
  const now = new Date(recorded_at).toISOString()
  const stamps = { created_at: () => now, updated_at: () => now }
  if (is_new) {
    const columns = CASE_FIELDS.map((field) => [field, () => after[field]] as const)
    await insertRows(context, CASES, [id], {
      ...Object.fromEntries(columns),
      id: () => id,
      actor_type: () => actor_type,
      actor_id: () => actor_id,
      ...stamps,
    })
  } else {
    const assignments = [...CASE_FIELDS, "updated_at"].map((field) => `${field} = ?`).join(", ")
    const values = CASE_FIELDS.map((field) => after[field])
    await run(context, `update serial_case set ${assignments} where id = ?`, [...values, now, id])
  }
  // The case is locked: nobody else counts at the same time.
  const [{ sequence }] = await query<{ sequence: number }>(
    context,
    "select coalesce(max(sequence), 0) + 1 as sequence from serial_case_step where case_id = ?",
    [id]
  )
  await insertRows(context, STEPS, [decided], {
    sequence: () => sequence,
    id: () => operationId,
    case_id: () => id,
    step: () => step,
    changes: () => changes,
    ...stamps,
  })
}

async function lockCase(context: Context, id: string): Promise<CaseState | null> {
  const [row] = await query<Row>(context, "select * from serial_case where id = ? for update", [id])
  const values = CASE_FIELDS.map((field) => {
    const value = row?.[field] ?? null
    return [field, value instanceof Date ? value.toISOString() : value]
  })
  return row === undefined ? null : (Object.fromEntries(values) as unknown as CaseState)
}

function verdictOf(
  head: Pick<DecidedCase, "id" | "step" | "is_new">,
  verdict: ReturnType<typeof decideCase>
): Verdict {
  return verdict.ok
    ? { decided: { ...head, after: verdict.after, changes: verdict.changes }, refusals: [] }
    : { decided: null, refusals: [verdict.refusal] }
}
