import { COMMANDS, transitionOf, type CommandName } from "./transitions"

/** The commands by which a unit that was sold came back from its customer, and its sale was over. */
export const CAME_BACK = [
  "return_to_stock",
  "return_for_inspection",
  "return_damaged",
  "take_back",
] as const satisfies CommandName[]

export type CameBack = (typeof CAME_BACK)[number]

/** The commands by which staff say that a unit is not, or not any more, with the customer to whom it was sold. */
export const NOT_WITH_CUSTOMER: readonly CommandName[] = COMMANDS.filter((command) => {
  const { from, to, manual } = transitionOf(command)
  return manual && from.includes("sold") && to !== "same"
})
