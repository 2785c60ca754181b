import type { CommandName } from "./transitions"

/** The commands by which a unit that was sold came back from its customer, and its sale was over. */
export const CAME_BACK = [
  "return_to_stock",
  "return_for_inspection",
  "return_damaged",
  "take_back",
] as const satisfies CommandName[]

export type CameBack = (typeof CAME_BACK)[number]
