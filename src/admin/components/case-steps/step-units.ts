import type { CaseOutcome } from "../../../lifecycle/cases"
import {
  OUTCOME_COMMANDS,
  STEP_COMMANDS,
  type UnitCommands,
} from "../../../lifecycle/units-on-case"
import { transitionOf, type CommandName } from "../../../lifecycle/transitions"
import type { CaseSerial } from "../../../types/cases"

/**
 * The units that a case is about and to which one of the commands would be done, by where they are; what is back from the
 * vendor does not come back once more.
 */
export function unitsFor(
  serials: readonly CaseSerial[],
  step: keyof typeof STEP_COMMANDS
): CaseSerial[] {
  return serials.filter(
    (serial) =>
      commandFor(serial, STEP_COMMANDS[step]) !== undefined &&
      !(step === "return" && serial.is_back)
  )
}

/** What closing a case with an outcome does with its units: how many of them get which command. */
export function effectsOf(
  serials: readonly CaseSerial[],
  outcome: CaseOutcome,
  isKeptByVendor: boolean
): { command: CommandName; count: number }[] {
  const commands: UnitCommands =
    outcome === "replaced" && isKeptByVendor
      ? { ...OUTCOME_COMMANDS.replaced, customers: "replace_at_vendor" }
      : OUTCOME_COMMANDS[outcome]
  const given = serials.flatMap((serial) => commandFor(serial, commands) ?? [])
  return [...new Set(given)].map((command) => ({
    command,
    count: given.filter((other) => other === command).length,
  }))
}

/** What a closing form asks, beside its outcome and amounts. It follows from what the units' commands take. */
export function needsOf(
  outcome: CaseOutcome | null,
  effects: readonly { command: CommandName }[]
): { replacements: boolean; where: boolean; reason: boolean } {
  const takes = effects.flatMap(({ command }) => transitionOf(command).takes as readonly string[])
  const isReplacing = outcome === "replaced"
  return {
    replacements: isReplacing,
    where: isReplacing || takes.includes("location_id"),
    reason: takes.includes("reason"),
  }
}

function commandFor({ role, place }: CaseSerial, commands: UnitCommands): CommandName | undefined {
  return role === "subject" && place !== null ? commands[place] : undefined
}
