import { BOOK } from "./book"
import { COUNT, CLOSE_COUNT } from "./counts"
import { DELIVERY, ENDING } from "./deliveries"
import { IMPORT } from "./imports"
import { CLOSING, LIFTING, NOTICE, OPENING } from "./notices"
import { RECONCILIATION } from "./reconciliation"
import { refuse, type Refusal } from "./refusals"

/** Through what an operation is undone: `itself` where it is undone as such, else the flow or document that caused it. */
export type UndoneBy =
  | "itself"
  | "cart"
  | "order"
  | "fulfillment"
  | "return"
  | "settings"
  | typeof RECONCILIATION
  | typeof DELIVERY
  | typeof COUNT
  | typeof NOTICE
  | typeof BOOK
  | typeof IMPORT

/** The flow of operations that bring serials in line with settings: the settings say how they have to be. */
export const SETTINGS = "settings"

const BY_ITSELF = ["itself"] as const

/**
 * Every kind of operation, and through what it is undone; several where staff and a flow do the same. The one list: a kind
 * that is not here does not compile, and one without an entry in the undoing suite fails there.
 */
export const OPERATION_KINDS = {
  // Coming in
  receive: BY_ITSELF,
  register: BY_ITSELF,
  [IMPORT]: [IMPORT],
  create_delivery: [DELIVERY],
  change_delivery: [DELIVERY],
  [ENDING.closed]: BY_ITSELF,
  [ENDING.cancelled]: BY_ITSELF,
  cancel_announcement: BY_ITSELF,
  // Selling
  hold: ["cart"],
  drop_hold: ["itself", "cart"],
  check_out: ["cart"],
  capture_chosen: ["order"],
  capture: BY_ITSELF,
  propose: ["itself", "fulfillment"],
  release: BY_ITSELF,
  place_order: ["order"],
  align_order: ["order"],
  cancel_order: ["order"],
  sell: ["fulfillment"],
  cancel_fulfillment: ["fulfillment"],
  start_warranty: BY_ITSELF,
  deliver: BY_ITSELF,
  undeliver: BY_ITSELF,
  lose_in_delivery: BY_ITSELF,
  take_back: BY_ITSELF,
  correct_shipment: BY_ITSELF,
  link_replacements: ["order"],
  // Coming back
  declare_return: BY_ITSELF,
  withdraw_declaration: BY_ITSELF,
  capture_return: BY_ITSELF,
  release_return: BY_ITSELF,
  capture_claim: BY_ITSELF,
  release_claim: BY_ITSELF,
  // By itself where its units were named after Medusa had received them.
  receive_return: ["itself", "return"],
  pass_inspection: BY_ITSELF,
  fail_inspection: BY_ITSELF,
  take_evidence: BY_ITSELF,
  hand_back_evidence: BY_ITSELF,
  keep_found: BY_ITSELF,
  hand_out_found: BY_ITSELF,
  buy_back: BY_ITSELF,
  // Moving
  dispatch: BY_ITSELF,
  arrive: BY_ITSELF,
  recall_dispatch: BY_ITSELF,
  move: BY_ITSELF,
  relocate: BY_ITSELF,
  // Setting aside
  quarantine: BY_ITSELF,
  clear_quarantine: BY_ITSELF,
  lose: BY_ITSELF,
  find: BY_ITSELF,
  find_for_inspection: BY_ITSELF,
  find_for_owner: BY_ITSELF,
  scrap: BY_ITSELF,
  unscrap: BY_ITSELF,
  // Repairs and loans
  case_open: BY_ITSELF,
  case_edit: BY_ITSELF,
  case_receive: BY_ITSELF,
  case_send: BY_ITSELF,
  case_return: BY_ITSELF,
  case_hand_back: BY_ITSELF,
  case_replace_in_advance: BY_ITSELF,
  case_close: BY_ITSELF,
  send_to_repair: BY_ITSELF,
  return_from_repair: BY_ITSELF,
  hand_back: BY_ITSELF,
  return_to_supplier: BY_ITSELF,
  take_back_from_supplier: BY_ITSELF,
  loan: BY_ITSELF,
  loan_return: BY_ITSELF,
  lend: BY_ITSELF,
  return_from_loan: BY_ITSELF,
  // Counting
  open_count: [COUNT],
  scan_count: [COUNT],
  review_count: [COUNT],
  recount_count: [COUNT],
  approve_count: [COUNT],
  cancel_count: [COUNT],
  [CLOSE_COUNT]: BY_ITSELF,
  // Recalls and thefts; a notice of more units than one operation takes is closed and opened again instead
  [OPENING.open]: ["itself", NOTICE],
  change_notice: [NOTICE],
  extend_notice: BY_ITSELF,
  reduce_notice: BY_ITSELF,
  resolve_notice: BY_ITSELF,
  [CLOSING]: ["itself", NOTICE],
  [LIFTING]: [NOTICE],
  [OPENING.reopen]: [NOTICE],
  // The acquisition and disposition record: a correction is corrected, and never goes
  correct_book: [BOOK],
  // Repairing what disagrees; of stock alone it is the other repair that takes it back
  repair_raise_stock: [RECONCILIATION],
  repair_lower_stock: [RECONCILIATION],
  repair_mark_lost: BY_ITSELF,
  repair_release: BY_ITSELF,
  repair_withhold: [RECONCILIATION],
  // What is said of units
  correct_number: BY_ITSELF,
  describe: BY_ITSELF,
  grade: BY_ITSELF,
  reclassify: BY_ITSELF,
  register_ownership: BY_ITSELF,
  transfer_ownership: BY_ITSELF,
  set_warranty: BY_ITSELF,
  extend_warranty: BY_ITSELF,
  void_warranty: BY_ITSELF,
  reinstate_warranty: BY_ITSELF,
  change_scope: [SETTINGS],
  regrade: [SETTINGS],
  // Of an operation itself: what it undid is done again instead
  revert: [],
} as const satisfies Record<string, readonly UndoneBy[]>

/** Why an operation is not undone as such: it is undone through its flow, but that of a return has no way back. */
export function refusalOfFlow(operation: string, flow: string): Refusal {
  return refuse(flow === "return" ? "return_is_final" : "undone_by_flow", null, { operation, flow })
}

/** A kind of operation. */
export type OperationKind = keyof typeof OPERATION_KINDS

/** All kinds of operations. */
export const KINDS = Object.keys(OPERATION_KINDS) as OperationKind[]

/** Whether a text is a kind of operation. */
export function isOperationKind(text: string): text is OperationKind {
  return Object.hasOwn(OPERATION_KINDS, text)
}
