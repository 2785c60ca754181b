import type { ChainFaultCode } from "../lifecycle/audit"
import type { OperationDetailView } from "./operations"
import type { ItemRef, NamedRef, NamedSerial } from "./refs"

/** The bodies and answers of the API about the audit trail. Instants are ISO 8601. */

/** Who did something. */
type ActorView = OperationDetailView["actor"]

/** One thing that is wrong with a unit's chain of events. */
export interface AuditFaultView {
  fault: ChainFaultCode
  /** The fault in an English sentence. */
  message: string
  serial_id: string
  /** The unit's number, as far as its events tell it. */
  number: string | null
  /** The event that it is about. */
  sequence: number
}

/** A verification of all chains. */
export interface AuditRunView {
  id: string
  state: "running" | "done"
  serial_count: number
  event_count: number
  /** How much is wrong, and the first hundred things that are. */
  fault_count: number
  faults: AuditFaultView[]
  started_at: string
  finished_at: string | null
  started_by: ActorView
}

/** POST /admin/serials/audit/verify and GET /admin/serials/audit/runs/:id */
export interface AuditRunResponse {
  run: AuditRunView
}

/** GET /admin/serials/audit/runs */
export interface AuditRunListResponse {
  runs: AuditRunView[]
  count: number
  has_more_than_count: boolean
  limit: number
  offset: number
}

/** An export that was given out. */
export interface AuditExportView {
  id: string
  exported_at: string
  exported_by: ActorView
  /** Of what it was asked. */
  scope: {
    is_everything: boolean
    items: ItemRef[]
    locations: NamedRef[]
    /** First and last day of entry, UTC. */
    recorded_from: string | null
    recorded_until: string | null
    /** How many units were named; null when none were. */
    named: number | null
  }
  serial_count: number
  event_count: number
  heads_digest: string
  /** The key it is signed with; null when it is not signed. */
  key_id: string | null
  signature: string | null
}

/** GET /admin/serials/audit/exports */
export interface AuditExportListResponse {
  exports: AuditExportView[]
  count: number
  has_more_than_count: boolean
  limit: number
  offset: number
}

/** POST /admin/serials/audit/export: which units; all that is said must hold, and nothing said is everything. */
export interface ExportAuditBody {
  inventory_item_ids?: string[]
  location_ids?: string[]
  /** First and last day (UTC) on which an event of the unit was entered. */
  recorded_from?: string
  recorded_until?: string
  /** Units by anything a scanner sends, or by the ids of their records. */
  serials?: NamedSerial[]
  /** What was typed or pasted: numbers apart by line, comma, semicolon or tab, and ranges. */
  text?: string
}

/** GET /admin/serials/audit/key */
export interface AuditKeyResponse {
  key: {
    id: string
    algorithm: "Ed25519"
    /** PEM */
    public_key: string
  } | null
}
