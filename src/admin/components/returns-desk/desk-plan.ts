import type { CaseKind } from "../../../lifecycle/cases"
import { openingCommands } from "../../../lifecycle/units-on-case"
import type { CommandName } from "../../../lifecycle/transitions"
import type { SerialResponse } from "../../../types/serials"
import { whyNotFor } from "../../lib/why-not"

type Serial = SerialResponse["serial"]

/** Which form is open. */
export type DeskDialog =
  { kind: "command"; command: CommandName } | { kind: "request" } | { kind: "refuse" }

/** The commands that belong on the desk, those that move a waiting unit on first. */
const DESK_COMMANDS = [
  "pass_inspection",
  "fail_inspection",
  "hand_back",
  "hand_back_evidence",
  "hand_out_found",
  "return_from_loan",
  "find",
  "find_for_inspection",
  "find_for_owner",
  "take_back",
  "keep_found",
] as const satisfies CommandName[]

/** What is for units that are named on no return. */
const NOT_COMING_BACK: readonly CommandName[] = ["take_back", "keep_found"]

/** What makes sense to do with a unit on the desk. */
export interface DeskPlan {
  /** Naming it on a return of its order, unless it is on one or was sold on none. */
  canRequest: boolean
  commands: CommandName[]
  /** Opening a repair or claim, or else going to the one that it is on. */
  newCase: CaseKind | null
  caseId: string | null
  /** A customer's unit that may simply be sent home again. */
  canRefuse: boolean
}

const whyNotReturn = whyNotFor("declare_return")

/** Plans what the desk offers, by the transition table. */
export function deskPlan(serial: Serial): DeskPlan {
  const isReturnable = whyNotReturn(serial) === null
  const isComingBack = serial.return_id !== null
  const mayOpen = openingCommands("customer", false).some(
    (command) => whyNotFor(command)(serial) === null
  )
  return {
    canRequest: isReturnable && serial.order_line_item_id !== null && !isComingBack,
    commands: DESK_COMMANDS.filter(
      (command) =>
        serial.commands.includes(command) &&
        !(isComingBack && NOT_COMING_BACK.includes(command)) &&
        !(command === "keep_found" && serial.case_id !== null)
    ),
    newCase: serial.case_id === null && mayOpen ? kindFor(serial) : null,
    caseId: serial.case_id,
    canRefuse: isReturnable,
  }
}

/** What a repair of it would be: its owner's. */
function kindFor({ owner }: Serial): CaseKind {
  return owner === "customer" ? "customer" : "internal"
}
