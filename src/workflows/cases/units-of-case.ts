import type { MedusaContainer } from "@medusajs/framework/types"
import type { CaseStep } from "../../lifecycle/cases"
import { whereOnCase, type UnitCommands } from "../../lifecycle/units-on-case"
import { refuse, type Refusal } from "../../lifecycle/refusals"
import type { SerialState } from "../../lifecycle/serial"
import { STATUSES } from "../../lifecycle/statuses"
import type { CommandName } from "../../lifecycle/transitions"
import type { UnitBatch } from "../../modules/serial/ledger/types"
import { standOf, type CaseRecord, type UnitOnCase } from "../../modules/serial/queries/cases"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { CaseUnitsBody } from "../../types/cases"
import { namedAmong } from "../support/named-among"
import { refuseWith, serialService } from "../support/request"

/** A case by its id. @throws unknown_case */
export async function caseById(container: MedusaContainer, id: string): Promise<CaseRecord> {
  const page = { limit: 1, offset: 0 }
  const [found] = (await serialService(container).findCases({ ids: [id] }, page)).cases
  return found ?? refuseWith(refuse("unknown_case", null, { case: id }))
}

/** The units that a case is about, as far as they are on it now. */
export async function subjectsOf(container: MedusaContainer, id: string): Promise<UnitOnCase[]> {
  const units = await serialService(container).unitsOnCases([id])
  return units.filter(({ role }) => role === "subject")
}

/** A unit of a case, and what is to be done with it. */
export interface CommandedUnit {
  unit: UnitOnCase
  command: CommandName
}

/** What a step does with the units of a case. */
export interface Commanded {
  commanded: CommandedUnit[]
  /** Whether it leaves none to which it could be done, or none that the case is about at all. */
  is_whole: boolean
  is_last: boolean
  /** How the units of the case stood, for these to be so; see `CaseChange`. */
  seen: string
}

/**
 * The units of a case that a step is for: those that a request names, or all to which it can be done.
 * @param isMeant whether it may be for a unit, where the unit's status does not tell
 * @throws nothing_on_case, not_in_status for a named one that stands elsewhere, not_on_case, unknown_serial,
 *   ambiguous_number
 */
export async function commandedUnits(
  container: MedusaContainer,
  caseId: string,
  step: CaseStep,
  commands: UnitCommands,
  { serials }: CaseUnitsBody,
  isMeant: (unit: UnitOnCase) => boolean = () => true
): Promise<Commanded> {
  const subjects = await subjectsOf(container, caseId)
  const able = withCommands(subjects.filter(isMeant), commands)
  const nothing = refuse("nothing_on_case", null, { case: caseId, step })
  refuseIfAny(able.length === 0 && serials === undefined ? [nothing] : [])
  const named =
    serials === undefined
      ? able.map(({ unit }) => unit)
      : await namedAmong(container, serials, subjects, "not_on_case")
  const commanded = withCommands(named.filter(isMeant), commands)
  const ids = new Set(commanded.map(({ unit }) => unit.id))
  refuseIfAny(named.filter(({ id }) => !ids.has(id)).map((unit) => standsElsewhere(unit, step)))
  return {
    commanded,
    is_whole: able.every(({ unit }) => ids.has(unit.id)),
    is_last: subjects.every(({ id }) => ids.has(id)),
    seen: standOf(subjects),
  }
}

/** Why something cannot be done to a unit of a case where it stands. */
export function standsElsewhere({ id, number, status }: UnitOnCase, command: string): Refusal {
  const detail = { status: STATUSES[status].label.toLowerCase(), command }
  return refuse("not_in_status", number, detail, id)
}

/** The units to which one of the commands is to be done, by where they are. */
export function withCommands(
  units: readonly UnitOnCase[],
  commands: UnitCommands
): CommandedUnit[] {
  return units.flatMap((unit) => {
    const where = whereOnCase(unit)
    const command = where === null ? undefined : commands[where]
    return command === undefined ? [] : [{ unit, command }]
  })
}

/** One batch a command. Each command takes of what is set what it needs. */
export function batchesOf(
  commanded: readonly CommandedUnit[],
  caseId: string,
  set: Partial<SerialState>
): UnitBatch[] {
  const commands = [...new Set(commanded.map(({ command }) => command))]
  return commands.map((command) => ({
    command,
    set,
    expects: { case_id: caseId },
    units: commanded
      .filter((one) => one.command === command)
      .map(({ unit: { id, number } }) => ({ serial_id: id, number })),
  }))
}
