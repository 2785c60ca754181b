import type { CorrectedOutcome, CountOutcome, CountStatus } from "../lifecycle/counts"
import type { Owner, Status } from "../lifecycle/statuses"
import type { ItemRef, NamedRef, NamedSerial } from "./refs"
import type { OperationDetailView, OperationResponse } from "./operations"

/** The bodies and answers of counts. */

/** POST /admin/serial-counts: a whole location unless items or a bin are said. */
export interface CountBody {
  location_id: string
  inventory_item_ids?: string[]
  bin?: string
  /** Whether those who scan are not shown what is expected. */
  is_blind?: boolean
  note?: string
}
/** POST /admin/serial-counts/:id/scan */
export interface CountScanBody {
  serials: NamedSerial[]
}
/** POST /admin/serial-counts/:id/review, /approve and /cancel */
export interface CountStepBody {
  reason?: string
}
/** POST /admin/serial-counts/:id/recount: scans of these units, or all, are set aside; none unless said. */
export interface RecountBody extends CountStepBody {
  serial_ids?: string[]
  all?: true
}
/** Which units of an outcome are corrected: those named, or all that their command can be done to. */
export type CountTicks = string[] | "all"
/** POST /admin/serial-counts/:id/close: missing units become lost and misplaced ones move only where ticked. */
export interface CountCloseBody extends CountStepBody {
  missing?: CountTicks
  misplaced?: CountTicks
  /** All of them unless said. */
  found_lost?: CountTicks
}

/** A stocktake. */
export interface CountView {
  id: string
  location: NamedRef
  /** null for all items. */
  items: ItemRef[] | null
  bin: string | null
  is_blind: boolean
  note: string | null
  status: CountStatus
  opened_at: string
  opened_by: { type: string; id: string | null; name: string | null }
  approved_at: string | null
  approved_by: { type: string; id: string | null; name: string | null } | null
  /** Units and unknown numbers, each once. */
  scanned: number
  /** What it comes to; null while a blind count is scanned, and of a cancelled one. */
  outcomes: Record<CountOutcome, number> | null
}
/** GET /admin/serial-counts, newest first; without outcomes. */
export interface CountListResponse {
  counts: Omit<CountView, "outcomes">[]
  /** Exact up to 10,000; when there are more, `has_more_than_count` is true. */
  count: number
  has_more_than_count: boolean
  limit: number
  offset: number
}
/** GET /admin/serial-counts/:id, with what was done beside scanning, newest first. */
export interface CountResponse {
  count: CountView
  operations: OperationDetailView[]
}
/** The answer to every request that writes a count. */
export interface CountOperationResponse extends OperationResponse {
  count: CountView
}

/** What became of one scan: counted by this request, or before (`again`), unknown, or not counted at all. */
export interface ScanResult {
  scan: NamedSerial
  result: "counted" | "again" | "unknown" | "ambiguous" | "unreadable"
  number: string
  serial_id: string | null
}
/** The answer to POST /admin/serial-counts/:id/scan */
export interface CountScanResponse {
  scans: ScanResult[]
  scanned: number
}
/** GET /admin/serial-counts/:id/scans, newest first */
export interface CountScansResponse {
  scans: {
    number: string
    serial_id: string | null
    scanned_at: string
    scanned_by: { type: string; id: string | null; name: string | null }
  }[]
  count: number
  limit: number
  offset: number
}

/** What a count says of a unit, or of a number that no unit bears. */
export interface CountFinding {
  serial_id: string | null
  number: string
  outcome: CountOutcome
  item: ItemRef | null
  /** How it stands; of a closed count, how it stood before it was corrected. */
  status: Status | null
  /** Whose it is; null once the count is closed. */
  owner: Owner | null
  /** Of a lost unit: how it stood before; null once the count is closed. */
  lost_from: Status | null
  location: NamedRef | null
  bin: string | null
  scanned_at: string | null
  /** The command by which closing corrected it, if it did. */
  correction: string | null
}
/** GET /admin/serial-counts/:id/review: as things stand; of a closed count, as they stood when it was closed. */
export interface CountReviewResponse {
  findings: CountFinding[]
  outcomes: Record<CountOutcome, number>
  /** The outcomes that closing can correct. */
  correctable: CorrectedOutcome[]
  count: number
  limit: number
  offset: number
}
