import { CLOSE_COUNT } from "./counts"
import { ENDING } from "./deliveries"
import { IMPORT } from "./imports"
import { CLOSING, LIFTING, OPENING } from "./notices"
import { isOperationKind, type OperationKind } from "./operation-kinds"

/**
 * What a member of staff may be allowed, each by itself. A store with Medusa's roles switched on gives them out as
 * policies (`serial:view`, …); in any other store every admin has all of them.
 */
export const RIGHTS = {
  view: "See serials, their history, documents, papers and figures",
  receive: "Take units in: deliveries, receipts, returns, found and foreign units",
  capture: "Choose and scan the units of orders, draft orders and claims",
  sell: "Sell at the counter, hand over and mark as delivered",
  transfer: "Move units between locations",
  count: "Start counts and scan for them",
  count_approve: "Review, approve, close and cancel counts",
  repair: "Repairs, claims, loans and warranties",
  adjust:
    "Mark as lost, scrapped or quarantined, inspect, and repair what disagrees with the stock",
  correct: "Correct numbers, shipments and descriptions, and move units to other items",
  notice: "Open, change, resolve and close recall and stolen notices",
  configure: "Policies, conditions and reasons",
  audit: "Verify and export the audit trail",
  privacy: "See what is held about a customer, and erase it",
} as const satisfies Record<string, string>

/** One right. */
export type Right = keyof typeof RIGHTS

/** The resource that the policies of these rights are of. */
export const RIGHTS_RESOURCE = "serial"

/** A right as Medusa writes it, such as `serial:view`. */
export function policyOf(right: Right): string {
  return `${RIGHTS_RESOURCE}:${right}`
}

/** Who may do each operation by hand, and who may undo it. */
const RIGHT_OF_KIND: Record<OperationKind, Right> = {
  // Coming in
  receive: "receive",
  register: "receive",
  [IMPORT]: "receive",
  create_delivery: "receive",
  change_delivery: "receive",
  [ENDING.closed]: "receive",
  [ENDING.cancelled]: "receive",
  cancel_announcement: "receive",
  // Selling
  hold: "capture",
  drop_hold: "capture",
  check_out: "sell",
  capture_chosen: "capture",
  capture: "capture",
  propose: "capture",
  release: "capture",
  place_order: "sell",
  align_order: "sell",
  cancel_order: "sell",
  sell: "sell",
  cancel_fulfillment: "sell",
  start_warranty: "sell",
  deliver: "sell",
  undeliver: "sell",
  lose_in_delivery: "sell",
  take_back: "receive",
  correct_shipment: "correct",
  link_replacements: "sell",
  // Coming back
  declare_return: "receive",
  withdraw_declaration: "receive",
  capture_return: "receive",
  release_return: "receive",
  capture_claim: "capture",
  release_claim: "capture",
  receive_return: "receive",
  pass_inspection: "adjust",
  fail_inspection: "adjust",
  take_evidence: "receive",
  hand_back_evidence: "receive",
  keep_found: "receive",
  hand_out_found: "receive",
  buy_back: "receive",
  // Moving
  dispatch: "transfer",
  arrive: "transfer",
  recall_dispatch: "transfer",
  move: "transfer",
  relocate: "transfer",
  // Setting aside
  quarantine: "adjust",
  clear_quarantine: "adjust",
  lose: "adjust",
  find: "adjust",
  find_for_inspection: "adjust",
  find_for_owner: "adjust",
  scrap: "adjust",
  unscrap: "adjust",
  // Repairs and loans
  case_open: "repair",
  case_edit: "repair",
  case_receive: "repair",
  case_send: "repair",
  case_return: "repair",
  case_hand_back: "repair",
  case_replace_in_advance: "repair",
  case_close: "repair",
  send_to_repair: "repair",
  return_from_repair: "repair",
  hand_back: "repair",
  return_to_supplier: "repair",
  take_back_from_supplier: "repair",
  loan: "repair",
  loan_return: "repair",
  lend: "repair",
  return_from_loan: "repair",
  // Counting
  open_count: "count",
  scan_count: "count",
  review_count: "count_approve",
  recount_count: "count_approve",
  approve_count: "count_approve",
  cancel_count: "count_approve",
  [CLOSE_COUNT]: "count_approve",
  // Recalls and thefts
  [OPENING.open]: "notice",
  change_notice: "notice",
  extend_notice: "notice",
  reduce_notice: "notice",
  resolve_notice: "notice",
  [CLOSING]: "notice",
  [LIFTING]: "notice",
  [OPENING.reopen]: "notice",
  // Repairing what disagrees
  repair_raise_stock: "adjust",
  repair_lower_stock: "adjust",
  repair_mark_lost: "adjust",
  repair_release: "adjust",
  repair_withhold: "adjust",
  // What is said of units
  correct_number: "correct",
  correct_book: "correct",
  describe: "correct",
  grade: "adjust",
  reclassify: "correct",
  register_ownership: "correct",
  transfer_ownership: "correct",
  set_warranty: "repair",
  extend_warranty: "repair",
  void_warranty: "repair",
  reinstate_warranty: "repair",
  change_scope: "configure",
  regrade: "configure",
  revert: "correct",
}

/**
 * The right that it takes to do an operation of a kind by hand, and to undo one. Commands that are given by hand are kinds
 * too; what only flows do, and a kind of a later version, wants the right to correct.
 */
export function rightOf(kind: string): Right {
  return isOperationKind(kind) ? RIGHT_OF_KIND[kind] : "correct"
}
