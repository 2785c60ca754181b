import {
  CASE_KINDS,
  CASE_OUTCOMES,
  isAtVendor,
  type CaseKind,
  type CaseOutcome,
  type CaseState,
} from "./cases"
import type { Owner, Status } from "./statuses"
import type { CommandName } from "./transitions"

/** Where a unit of a case is, as far as the case is concerned. */
export type OnCase =
  /** Still with its customer. */
  | "awaited"
  /** Here or at the vendor: the store's own, or a customer's. */
  | "ours"
  | "customers"
  /** Given back to its supplier. */
  | "away"
  /** Replaced in advance, and still with the customer. */
  | "owed"

/** Where a unit is that is on a case; null where no step of a case does anything with it. */
export function whereOnCase({ status, owner }: { status: Status; owner: Owner }): OnCase | null {
  switch (status) {
    case "sold":
      return "awaited"
    case "in_repair":
      return owner === "customer" ? "customers" : "ours"
    case "returned_to_supplier":
      return "away"
    case "on_loan":
      return "owed"
    default:
      return null
  }
}

/** What becomes of a unit, by where it is. What is not named stays as it is. */
export type UnitCommands = { readonly [Place in OnCase]?: CommandName }

/** What each step does with the units of a case. */
export const STEP_COMMANDS = {
  receive: { awaited: "accept_for_repair", owed: "return_from_loan" },
  send: { ours: "send_to_vendor", customers: "send_to_vendor" },
  return: {
    ours: "return_from_vendor",
    customers: "return_from_vendor",
    away: "take_back_from_supplier",
  },
  hand_back: { customers: "hand_back" },
  replace_in_advance: { awaited: "replace_in_advance" },
} as const satisfies Record<string, UnitCommands>

/** What closing a case does with units that are still on it, by its outcome. */
export const OUTCOME_COMMANDS = {
  repaired: {
    awaited: "stop_awaiting",
    ours: "return_from_repair",
    customers: "hand_back",
    away: "take_back_from_supplier",
  },
  // What takes the place of each unit is named one by one; of those given back to the supplier nothing more is told.
  replaced: { awaited: "stop_awaiting", ours: "replace_at_vendor", customers: "replace_here" },
  credited: { awaited: "stop_awaiting", ours: "return_to_supplier" },
  refused: {
    awaited: "stop_awaiting",
    ours: "quarantine",
    customers: "hand_back",
    away: "take_back_refused",
  },
  scrapped: { awaited: "stop_awaiting", ours: "scrap", customers: "scrap" },
} as const satisfies Record<CaseOutcome, UnitCommands>

/** Where units may not be left when their case is closed. */
const MUST_GO: readonly (OnCase | null)[] = ["ours", "customers"]

/** Whether a unit may not be left where it is when its case is closed. */
export function mustGo(place: OnCase | null): boolean {
  return MUST_GO.includes(place)
}

/** The outcomes with which a case can be closed, by where its units are: each must go somewhere. */
export function outcomesFor(places: readonly (OnCase | null)[]): CaseOutcome[] {
  return CASE_OUTCOMES.filter((outcome) => {
    const commands: UnitCommands = OUTCOME_COMMANDS[outcome]
    return places.every((place) => !mustGo(place) || (place !== null && place in commands))
  })
}

/** The commands by which a unit may come onto a new case of a kind: what it is decides among them. */
export function openingCommands(kind: CaseKind, isAwaited: boolean): CommandName[] {
  if (kind === "supplier") {
    return ["return_to_supplier"]
  }
  return ["send_to_repair", isAwaited ? "await_repair" : "accept_for_repair"]
}

/** The commands that bring units onto a case that it is not about: given meanwhile, or in the place of another. */
export const GUEST_COMMANDS = {
  lend: "loaner",
  replace_out: "replacement",
  register_sold: "replacement",
  receive: "replacement",
} as const satisfies { [Name in CommandName]?: string }

/** Every command by which a unit comes onto a case, whatever it is to it. */
export const ONTO_CASE: readonly CommandName[] = [
  ...new Set([
    ...CASE_KINDS.flatMap((kind) => [true, false].flatMap((is) => openingCommands(kind, is))),
    ...(Object.keys(GUEST_COMMANDS) as CommandName[]),
  ]),
]

/** What a unit is to a case. */
export const CASE_ROLES = ["subject", "replacement", "loaner"] as const
export type CaseRole = (typeof CASE_ROLES)[number]

/** Where a case stands, as the customer sees it whose claim it is. */
export const BUYER_STAGES = [
  /** The store waits for the unit. */
  "awaited",
  "received",
  "at_vendor",
  /** Every unit is back with the customer, or replaced. */
  "handed_back",
  "closed",
  "cancelled",
] as const
export type BuyerStage = (typeof BUYER_STAGES)[number]

/** The stage of a case, from its record and the units that it is about and that are on it now. */
export function stageForBuyers(
  state: Pick<CaseState, "status" | "sent_at" | "returned_at">,
  units: readonly { status: Status; owner: Owner }[]
): BuyerStage {
  if (state.status !== "open") {
    return state.status
  }
  if (isAtVendor(state)) {
    return "at_vendor"
  }
  const places = units.map(whereOnCase)
  if (places.some((place) => place === "ours" || place === "customers")) {
    return "received"
  }
  return places.some((place) => place === "awaited" || place === "owed") ? "awaited" : "handed_back"
}
