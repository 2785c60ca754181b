import { whyNotNow } from "../../lifecycle/decide"
import type { CommandName } from "../../lifecycle/transitions"
import type { SerialView } from "../../types/serials"
import { refusalText } from "../i18n/refusal-text"

/** A judge of units for one command, by the transition table: why not, in a sentence, or null. */
export function whyNotFor(command: CommandName): (unit: SerialView) => string | null {
  return (unit) => {
    const refusal = whyNotNow({ ...unit, identifiers: [] }, command)
    return refusal && refusalText(refusal)
  }
}
