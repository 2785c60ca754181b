/** The bodies and answers of the reasons that a store offers. */

/** A reason as the store words it. */
export interface ReasonView {
  id: string
  text: string
  rank: number
}
/** GET /admin/serial-reasons, by rank and text. */
export interface ReasonListResponse {
  reasons: ReasonView[]
}
/** POST /admin/serial-reasons and /admin/serial-reasons/:id (there, what is absent stays). */
export interface ReasonBody {
  text?: string
  rank?: number
}
export interface ReasonResponse {
  reason: ReasonView
}
/** DELETE /admin/serial-reasons/:id; what was done for it keeps its words. */
export interface ReasonDeleteResponse {
  id: string
  object: "serial_reason"
  deleted: true
}
