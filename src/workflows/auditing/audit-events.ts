/** A verification of the audit trail was asked for. */
export const AUDIT_REQUESTED = "serial.audit-requested"
/** A verification of the audit trail came to its end: at least once. */
export const AUDIT_FINISHED = "serial.audit-finished"

/** What is told of a verification that was asked for. */
export interface AuditRequestedEvent {
  id: string
}

/** What is told of a verification at its end. */
export interface AuditFinishedEvent {
  id: string
  serial_count: number
  event_count: number
  /** How much is wrong with chains; 0 when all of them are whole. */
  fault_count: number
}
