import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  CLOSE_COUNT,
  CORRECTED,
  correctionOf,
  COUNT,
  whyNotStep,
  type CorrectedOutcome,
  type CountCorrection,
} from "../../lifecycle/counts"
import { refuse } from "../../lifecycle/refusals"
import type { SerialState } from "../../lifecycle/serial"
import { transitionOf } from "../../lifecycle/transitions"
import type { OperationInput, UnitBatch } from "../../modules/serial/ledger/types"
import type { CountRecord, Finding, FindingsWanted } from "../../modules/serial/queries/stocktakes"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type SerialModuleService from "../../modules/serial/service"
import type { CountCloseBody, CountTicks } from "../../types/counts"
import { distinct } from "../support/graph"
import { serialService } from "../support/request"
import { countById } from "./count-by-id"
import type { OfCount } from "./prepare-count-step"

/**
 * Makes the one operation that closes a count and posts what was ticked. Reads only; each unit has to stand as it was
 * read when it is written.
 * @throws unknown_count, what `whyNotStep` says, not_in_review for every ticked unit of another outcome
 */
export const prepareSerialCountCloseStep = createStep(
  "prepare-serial-count-close",
  async (
    { body, actor, idempotency_key }: OfCount<CountCloseBody>,
    { container }: { container: MedusaContainer }
  ) => {
    const { count_id: id, reason } = body
    const head = {
      kind: CLOSE_COUNT,
      actor,
      idempotency_key,
      request: body,
      reference: { type: COUNT, id },
      count: { id, step: "close" as const },
      note: reason ?? null,
    }
    const serials = serialService(container)
    if (await serials.recall(idempotency_key, body)) {
      return new StepResponse<OperationInput>({ ...head, batches: [] })
    }
    const count = await countById(container, id)
    const why = whyNotStep("close", { ...count, is_approved: count.approved_at !== null })
    refuseIfAny(why === null ? [] : [refuse(why, null, { count: id, status: count.status })])
    const ticks = { missing: [], misplaced: [], found_lost: "all" as const, ...body }
    const findings = await serials.findingsOfCount(count, tickedIn(ticks))
    const chosen = CORRECTED.map((outcome) => {
      const ofOutcome = findings
        .filter((finding) => finding.outcome === outcome)
        .map((finding) => corrected(finding, outcome, count))
      return { outcome, ...tickedOf(ofOutcome, ticks[outcome]) }
    })
    await refuseStrangers(serials, chosen)
    const batches = corrections(
      chosen.flatMap(({ findings }) => findings),
      count,
      reason
    )
    return new StepResponse<OperationInput>({ ...head, batches })
  }
)

/** What is read of a count: of a place that was hardly scanned, all would be every unit that is there. */
function tickedIn(ticks: Record<CorrectedOutcome, CountTicks>): FindingsWanted {
  const some = CORRECTED.flatMap((outcome) => (ticks[outcome] === "all" ? [] : ticks[outcome]))
  return { outcomes: CORRECTED.filter((outcome) => ticks[outcome] === "all"), serial_ids: some }
}

/** A finding, and by what it is corrected. */
interface Corrected extends Finding {
  command: CountCorrection
}

function corrected(
  finding: Finding,
  outcome: CorrectedOutcome,
  { location_id }: CountRecord
): Corrected {
  return { ...finding, command: correctionOf({ ...finding, outcome }, location_id) }
}

/** The findings of an outcome that are ticked; "all" leaves out what the table does not allow. */
function tickedOf(
  findings: readonly Corrected[],
  ticks: CountTicks
): { findings: Corrected[]; strangers: string[] } {
  if (ticks === "all") {
    const can = findings.filter(
      ({ status, command }) => status !== null && transitionOf(command).from.includes(status)
    )
    return { findings: can, strangers: [] }
  }
  const byId = new Map(findings.map((finding) => [finding.serial_id, finding]))
  const ids = distinct(ticks)
  return {
    findings: ids.flatMap((id) => byId.get(id) ?? []),
    strangers: ids.filter((id) => !byId.has(id)),
  }
}

/** Why units cannot be corrected that are ticked for another outcome than they have. */
async function refuseStrangers(
  serials: SerialModuleService,
  chosen: readonly { outcome: CorrectedOutcome; strangers: string[] }[]
): Promise<void> {
  const named = await serials.numbersOf(chosen.flatMap(({ strangers }) => strangers))
  const numbers = new Map(named.map(({ id, number }) => [id, number]))
  refuseIfAny(
    chosen.flatMap(({ outcome, strangers }) =>
      strangers.map((id) => refuse("not_in_review", numbers.get(id) ?? id, { outcome }, id))
    )
  )
}

/** One batch for each command that corrects something. */
function corrections(
  findings: readonly Corrected[],
  { location_id, bin }: CountRecord,
  reason: string | undefined
): UnitBatch[] {
  const commands = distinct(findings.map(({ command }) => command)) as CountCorrection[]
  return commands.map((command) => ({
    command,
    set: SETS[command]({ location_id, bin, reason }),
    units: findings.filter((finding) => finding.command === command).map(asFound),
  }))
}

interface Said {
  location_id: string
  bin: string | null
  reason: string | undefined
}

const here = (said: Said) => said
const SETS: Record<CountCorrection, (said: Said) => Partial<SerialState>> = {
  lose: ({ reason }) => ({ reason }),
  move: here,
  relocate: here,
  describe: ({ bin }) => ({ bin }),
  find: here,
  find_for_inspection: here,
  find_for_owner: here,
}

function asFound({ serial_id, number, version }: Finding) {
  return { serial_id: serial_id ?? "", number, version: version ?? undefined }
}
