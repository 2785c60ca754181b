import { transitionOf, type CommandName } from "../../../lifecycle/transitions"

/** What a command's dialog can ask for. */
const ASKABLE = ["reason", "location_id", "condition_id", "due_on", "bin"] as const
export type Askable = (typeof ASKABLE)[number]

/** What a dialog has to ask before a command, and what it may. Both follow from the transition table. */
export function needsOf(command: CommandName): { field: Askable; isRequired: boolean }[] {
  const { requires, takes } = transitionOf(command)
  const required = new Set<string>(
    requires.map((name) => (name === "location" ? "location_id" : name))
  )
  const isGrading = command === "grade"
  return ASKABLE.filter((field) => takes.includes(field)).map((field) => ({
    field,
    isRequired: required.has(field) || (isGrading && field === "condition_id"),
  }))
}

/** Commands after which the unit is gone, or as good as gone: their button warns. */
export function isDangerous(command: CommandName): boolean {
  return ["scrapped", "lost", "void", "returned_to_supplier"].includes(transitionOf(command).to)
}
