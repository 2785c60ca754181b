import type { ImportState } from "../lifecycle/imports"
import type { RefusalCode, RefusalDetail } from "../lifecycle/refusals"
import type { OperationDetailView } from "./operations"
import type { ItemRef, NamedRef } from "./refs"

/** The bodies and answers of the API about imports of files of units. Instants are ISO 8601. */

/**
 * POST /admin/serial-imports: what holds for every row that does not say otherwise. The file itself is the body
 * (`Content-Type: text/csv`), of any size: it is read as it comes in.
 */
export interface NewImportQuery {
  /** What the file is called. */
  file_name?: string
  /** For rows that name neither `sku`, `gtin` nor `inventory_item_id`. */
  inventory_item_id?: string
  /** For rows without `location`. */
  location_id?: string
  /** The units are part of stock that is there already (awaiting serials): no stock is raised. */
  already_in_stock?: boolean
  supplier?: string
  /** Supplier's document, such as a PO number, or where the units were kept before. */
  reference?: string
  received_at?: string
}

/** An import, and how far it came. */
export interface ImportView {
  id: string
  state: ImportState
  file_name: string
  already_in_stock: boolean
  item: ItemRef | null
  location: NamedRef | null
  supplier: string | null
  reference: string | null
  received_at: string | null
  row_count: number
  /** Rows that cannot be imported. */
  bad_count: number
  applied_count: number
  /** Units that were taken back, and units that had moved on and were left as they are. */
  undone_count: number
  left_count: number
  /** Columns that said nothing. */
  left_out: string[]
  /** What keeps it from going on. */
  failure: { code: RefusalCode; message: string; serial?: string; detail?: RefusalDetail }[] | null
  created_at: string
  finished_at: string | null
  actor: OperationDetailView["actor"]
}

/** POST /admin/serial-imports, and GET, apply, undo and DELETE of one */
export interface ImportResponse {
  import: ImportView
}

/** GET /admin/serial-imports */
export interface ImportListResponse {
  imports: ImportView[]
  /** Exact up to ten thousand. */
  count: number
  has_more_than_count: boolean
  limit: number
  offset: number
}

/** POST /admin/serial-imports/:id/apply */
export interface ApplyImportBody {
  /** Imports the other rows where some cannot be; refused otherwise. */
  skip_problems?: boolean
}

/** Why a row cannot be imported. */
export interface ImportProblemView {
  row: number
  column: string
  value: string
  code: RefusalCode
  message: string
  detail?: RefusalDetail
}

/** GET /admin/serial-imports/:id/problems: of a page of bad rows, everything that is wrong with each. */
export interface ImportProblemsResponse {
  problems: ImportProblemView[]
  /** How many rows have something wrong. */
  count: number
  limit: number
  offset: number
}
