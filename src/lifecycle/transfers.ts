import type { CommandName } from "./transitions"

/**
 * What became of a unit on a transfer: on its way, arrived (at the destination or elsewhere), lost on the way, recalled
 * to the origin, or never sent (what sent it was undone).
 */
export const TRANSFER_OUTCOMES = ["in_transit", "arrived", "lost", "recalled", "undone"] as const
export type TransferOutcome = (typeof TRANSFER_OUTCOMES)[number]

/** What a command of a transfer makes of its units; of a unit that is in transit afterwards its record says more. */
export const OUTCOME_OF = {
  arrive: "arrived",
  move: "arrived",
  lose: "lost",
  recall_dispatch: "recalled",
} as const satisfies { [Name in CommandName]?: TransferOutcome }

/** The type of the references by which operations and events say that they belong to a transfer. */
export const TRANSFER = "transfer"
