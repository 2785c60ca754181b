import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  mustGo,
  OUTCOME_COMMANDS,
  STEP_COMMANDS,
  whereOnCase,
  type UnitCommands,
} from "../../lifecycle/units-on-case"
import type { Why } from "../../lifecycle/refusal-codes/words"
import { refuse } from "../../lifecycle/refusals"
import type { CommandName } from "../../lifecycle/transitions"
import type { OperationInput, UnitBatch } from "../../modules/serial/ledger/types"
import type { CaseRecord, UnitOnCase } from "../../modules/serial/queries/cases"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { CloseCaseBody, ReplaceInAdvanceBody } from "../../types/cases"
import { canBe } from "../support/named-to-change"
import { whereTo } from "../support/where-to"
import { caseOperation, type OfCase } from "./case-operation"
import { replacementsOf, takingTheirPlaces } from "./replacements"
import { batchesOf, standsElsewhere, subjectsOf, withCommands } from "./units-of-case"

/** What closing a case does with units that are neither with a customer, here nor at the vendor: lost, or kept for owners. */
const STOP: CommandName = "stop_awaiting"

interface StepContext {
  container: MedusaContainer
}

/**
 * Makes the operation that closes a case with its outcome: what is still on it goes where the outcome says. Reads only.
 * @throws unknown_case, unknown_location, unknown_condition, not_replaceable, and what `replacementsOf` refuses
 */
export const prepareCaseClosingStep = createStep(
  "prepare-case-closing",
  async (request: OfCase<CloseCaseBody>, { container }: StepContext) => {
    const { outcome, cost, credit, currency_code, closed_at } = request.body
    return new StepResponse(
      await caseOperation(
        container,
        "case_close",
        request,
        async (found) => ({
          step: "close",
          set: { outcome, cost, credit, currency_code },
          batches: await closing(container, found, request.body),
        }),
        closed_at
      )
    )
  }
)

/**
 * Makes the operation by which customers get other units before theirs are back: theirs are the store's from now on, and
 * due. Reads only. @throws as above
 */
export const prepareAdvanceReplacementStep = createStep(
  "prepare-advance-replacement",
  async (request: OfCase<ReplaceInAdvanceBody>, { container }: StepContext) => {
    const { case_id: id, due_on, replacements: said, reason } = request.body
    return new StepResponse<OperationInput>(
      await caseOperation(container, "case_replace_in_advance", request, async ({ vendor }) => {
        const subjects = await subjectsOf(container, id)
        const replacements = await replacementsOf(container, said, subjects)
        const replaced = replacements.map(({ replaced: unit }) => unit)
        refuseIfAny(notWith(replaced, STEP_COMMANDS.replace_in_advance, "not_with_customer"))
        const leaving: UnitBatch = {
          command: "replace_in_advance",
          set: { case_id: id, due_on, reason },
          expects: { case_id: id },
          units: replacements.map(({ replaced: { id: serial_id, number }, record }) => ({
            serial_id,
            number,
            set: { customer_id: record.customer_id },
          })),
        }
        return {
          step: "replace_in_advance",
          set: { due_on, outcome: "replaced" },
          batches: [leaving, ...takingTheirPlaces(replacements, { vendor })],
        }
      })
    )
  }
)

async function closing(
  container: MedusaContainer,
  { id, vendor, fault }: CaseRecord,
  body: CloseCaseBody
): Promise<UnitBatch[]> {
  const {
    outcome,
    replacements: said = [],
    is_kept_by_vendor,
    location_id,
    reason,
    closed_at,
  } = body
  const where = await whereTo(container, body)
  const commands: UnitCommands = {
    ...OUTCOME_COMMANDS[outcome],
    ...(outcome === "replaced" && is_kept_by_vendor ? { customers: "replace_at_vendor" } : {}),
  }
  const subjects = await subjectsOf(container, id)
  const set = {
    ...where,
    case_id: id,
    // A unit that is put aside or scrapped says why; without a word, for what it came.
    reason: reason ?? fault ?? outcome,
  }
  const commanded = withCommands(subjects, commands)
  const ids = new Set(commanded.map(({ unit }) => unit.id))
  const here = subjects.filter((unit) => mustGo(whereOnCase(unit)))
  refuseIfAny(
    here.filter((unit) => !ids.has(unit.id)).map((unit) => standsElsewhere(unit, outcome))
  )
  const astray = subjects
    .filter((unit) => whereOnCase(unit) === null && canBe(STOP, unit.status))
    .map((unit) => ({ unit, command: STOP }))
  const batches = batchesOf([...commanded, ...astray], id, set)
  if (outcome !== "replaced") {
    return batches
  }
  const replacements = await replacementsOf(container, said, subjects)
  const replaced = new Set(replacements.map(({ replaced: unit }) => unit.id))
  refuseIfAny([
    ...notWith(
      replacements.map(({ replaced: unit }) => unit),
      { ours: "replace_at_vendor", customers: "replace_here", away: "receive" },
      "not_at_hand"
    ),
    ...here
      .filter((unit) => !replaced.has(unit.id))
      .map(({ id: serialId, number }) =>
        refuse("not_replaceable", number, { why: "nothing_instead" }, serialId)
      ),
  ])
  const day = closed_at?.slice(0, 10)
  return [...batches, ...takingTheirPlaces(replacements, { location_id, vendor, day })]
}

/** Refusals for the units to which none of the commands can be done where they are. */
function notWith(units: readonly UnitOnCase[], commands: UnitCommands, why: Why["why"]) {
  const able = new Set(withCommands(units, commands).map(({ unit }) => unit.id))
  return units
    .filter(({ id }) => !able.has(id))
    .map(({ id, number }) => refuse("not_replaceable", number, { why }, id))
}
