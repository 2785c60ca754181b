import type { Context } from "@medusajs/framework/types"
import type { Moment } from "../../../lifecycle/availability"
import type { CaseChange } from "../../../lifecycle/cases"
import { sumOwed } from "../../../lifecycle/stock"
import { lockPolicies } from "../queries/settings-lock"
import { refuseIfAny } from "../refusal-error"
import { decideUnits, type Decided } from "./decide-batches"
import { decideReversal } from "./decide-reversal"
import { lockDocuments } from "./documents"
import type { Intent } from "./intents"
import { lockLimits } from "./limits"
import { loadUnits, lockUnchanged, type WantedUnit } from "./load-units"
import { clashingNumbers } from "./number-clashes"
import { intentOf, type OperationRow } from "./operations"
import { settledBatches, stillSettled, type SettledBatches } from "./settled-batches"
import { keyOf, noticesFor, standingNotices } from "./standing-notices"
import type { UnitBatch } from "./types"
import { judgeCase, judgeCaseReversal, type DecidedCase } from "./write-case"

/** What an operation comes to: for its units, and for the case it takes a step of. */
export type OperationDecision = Decided & { of_case: DecidedCase | null }

/** What a plan found and decided: still true when its units are still what they were. */
export interface PlannedDecision {
  intent: Intent
  wanted: readonly WantedUnit[]
  /** By which settings its units are what they are. */
  settings: SettledBatches["rests_on"]
  /** Which notices there were under which its units might come. */
  standing: string
  decided: OperationDecision
}

/** A decision, with the units as they were found; null where it is not to be remembered. */
interface Judged {
  wanted: readonly WantedUnit[] | null
  settings: SettledBatches["rests_on"]
  standing: string
  decided: OperationDecision
}

/**
 * Judges what an operation means to do: locks what it rests on, and changes nothing.
 * @throws SerialRefusalError naming every offending serial
 */
export async function judgeIntent(
  context: Context,
  operation: OperationRow,
  intent: Intent
): Promise<Judged> {
  if ("reverts" in intent) {
    // Before its units, as whoever writes new ones does.
    await lockPolicies(context, "shared")
    await lockLimits(context, intent.limits ?? {})
    const ofCase = await judgeCaseReversal(context, intent.reverts)
    const decided = await decideReversal(context, intent, momentOf(operation))
    const refusals = [...decided.refusals, ...ofCase.refusals]
    refuseIfAny(intent.mode === "strict" ? refusals : [])
    return {
      wanted: null,
      settings: null,
      standing: "",
      decided: { ...decided, refusals, of_case: ofCase.decided },
    }
  }
  const moment = momentOf(operation)
  const settled = await settledBatches(context, intent.batches)
  refuseIfAny(settled.refusals)
  const ofCase = await judgeCase(context, operation, intent.case)
  refuseIfAny(ofCase.refusals)
  await lockDocuments(context, intent)
  await lockLimits(context, intent.limits ?? {})
  const found = await loadUnits(context, settled.batches, moment)
  refuseIfAny(found.refusals)
  const wanted = settled.settle(found.wanted)
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
    settings: settled.rests_on,
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

/** As `judgeIntent`, of what an operation was planned to do. */
export async function judgeStored(context: Context, operation: OperationRow) {
  const intent: Intent = await intentOf(context, operation.id)
  return { intent, decided: (await judgeIntent(context, operation, intent)).decided }
}

/** Whether nothing that a decision rests on has changed since; locks what deciding locks. */
export async function stillStands(
  context: Context,
  { intent, wanted, settings, standing, decided }: PlannedDecision
): Promise<boolean> {
  if (!(await stillSettled(context, settings))) {
    return false
  }
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

function momentOf(operation: OperationRow): Moment {
  const now = new Date(operation.recorded_at).toISOString()
  return { now, today: now.slice(0, 10) }
}
