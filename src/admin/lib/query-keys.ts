import type { PolicyListQuery } from "../../types/policies"
import type { ReconciliationQuery } from "../../types/stock"
import type { SerialListQuery } from "../../types/serials"
import type { CaseListQuery, LoanListQuery } from "../../types/cases"

/**
 * The cache's keys. What belongs to an order, product or inventory item stands under Medusa's own key for it, so that
 * its dialogs (Fulfil, Receive, stock adjustment) refresh the plugin's sections too.
 */
export const queryKeys = {
  serials: (query: SerialListQuery) => ["serials", "list", query] as const,
  serial: (id: string) => ["serials", "detail", id] as const,
  label: (id: string, query: object) => ["serials", "detail", id, "label", query] as const,
  barcode: (id: string) => ["serials", "detail", id, "barcode"] as const,
  history: (id: string) => ["serials", "detail", id, "history"] as const,
  activity: (query: object) => ["serials", "activity", query] as const,
  operations: (query: object) => ["serials", "operations", "list", query] as const,
  operation: (id: string) => ["serials", "operations", id] as const,
  lookup: (scan: string) => ["serials", "lookup", scan] as const,
  packing: (query: object) => ["serials", "packing", query] as const,
  attention: () => ["serials", "attention"] as const,
  reconciliation: (query: ReconciliationQuery) => ["serials", "reconciliation", query] as const,
  insight: (what: string, query: object) => ["serials", "insight", what, query] as const,
  transfers: (query: object) => ["serials", "transfers", "list", query] as const,
  transfer: (id: string) => ["serials", "transfers", id] as const,
  stocktakes: (query: object) => ["serials", "stocktakes", "list", query] as const,
  stocktake: (id: string) => ["serials", "stocktakes", id] as const,
  stocktakeScans: (id: string) => ["serials", "stocktakes", id, "scans"] as const,
  stocktakeReview: (id: string, query: object) =>
    ["serials", "stocktakes", id, "review", query] as const,
  deliveries: (query: object) => ["serials", "deliveries", "list", query] as const,
  delivery: (id: string) => ["serials", "deliveries", id] as const,
  deliverySerials: (id: string, query: object) =>
    ["serials", "deliveries", id, "serials", query] as const,
  cases: (query: CaseListQuery) => ["serials", "cases", "list", query] as const,
  case: (id: string) => ["serials", "cases", id] as const,
  caseUnits: (id: string, query: object) => ["serials", "cases", id, "units", query] as const,
  loans: (query: LoanListQuery) => ["serials", "loans", query] as const,
  notices: (query: object) => ["serials", "notices", "list", query] as const,
  notice: (id: string) => ["serials", "notices", id] as const,
  noticeUnits: (id: string, query: object) => ["serials", "notices", id, "units", query] as const,
  noticeFitting: (id: string) => ["serials", "notices", id, "fitting"] as const,
  book: (query: object) => ["serials", "book", "list", query] as const,
  unitBook: (id: string) => ["serials", "detail", id, "book"] as const,
  bookSetting: () => ["serials", "book", "settings"] as const,
  auditRuns: () => ["serials", "audit", "runs"] as const,
  auditExports: (query: object) => ["serials", "audit", "exports", query] as const,
  auditKey: () => ["serials", "audit", "key"] as const,
  imports: (query: object) => ["serials", "imports", "list", query] as const,
  import: (id: string) => ["serials", "imports", id] as const,
  importProblems: (id: string, query: object) =>
    ["serials", "imports", id, "problems", query] as const,
  lots: (query: object) => ["serials", "lots", query] as const,
  trace: (query: object) => ["serials", "lots", "trace", query] as const,
  privacy: (customerId: string) => ["serials", "privacy", customerId] as const,
  customer: (id: string) => ["customers", "detail", id, "serials_name"] as const,
  trackedItems: () => ["inventory_items", "list", "serial_policies"] as const,
  policies: (query: PolicyListQuery) =>
    ["inventory_items", "list", "serial_policies", query] as const,
  nextNumbers: (itemId: string, query: object) =>
    ["inventory_items", "detail", itemId, "serial_numbers", query] as const,
  conditions: () => ["serial_conditions"] as const,
  reasons: () => ["serial_reasons"] as const,
  policy: (itemId: string) => ["inventory_items", "detail", itemId, "serial_policy"] as const,
  counts: (itemId: string) => ["inventory_items", "detail", itemId, "serial_counts"] as const,
  item: (itemId: string) => ["inventory_items", "detail", itemId, "serials_item"] as const,
  product: (productId: string) => ["products", "detail", productId, "serials"] as const,
  order: (orderId: string) => ["orders", "detail", orderId, "serials"] as const,
  candidates: (orderId: string, query: object) =>
    ["orders", "detail", orderId, "serials", "candidates", query] as const,
  transferee: (orderId: string) => ["orders", "detail", orderId, "serials", "transferee"] as const,
  fulfilments: (orderId: string) =>
    ["orders", "detail", orderId, "serials", "fulfilments"] as const,
  generated: (query: object) => ["serials", "generated", query] as const,
  location: (id: string) => ["serials", "locations", id] as const,
  locations: () => ["stock_locations", "list", "serials"] as const,
}

/** The roots of everything that a change of serials may show in, Medusa's own screens included. */
export const TOUCHED_KEYS = [
  "serials",
  "serial_conditions",
  "serial_reasons",
  "orders",
  "draft-orders",
  "inventory_items",
  "inventory_item_levels",
  "reservation_items",
  "products",
  "product_variants",
  "returns",
] as const
