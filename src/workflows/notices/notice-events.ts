import { CLOSING, OPENING } from "../../lifecycle/notices"

/** A notice was opened, or opened again: the first of its units carry it. */
export const NOTICE_OPENED = "serial.notice-opened"
/** Units came under an open notice. */
export const NOTICE_EXTENDED = "serial.notice-extended"
/** Units were taken out of an open notice. */
export const NOTICE_REDUCED = "serial.notice-reduced"
/** It was said, or taken back, what became of units under a notice. */
export const NOTICE_RESOLVED = "serial.notice-resolved"
/** A notice was closed. */
export const NOTICE_CLOSED = "serial.notice-closed"
/** A unit is under a notice: one event a unit, at least once. */
export const UNIT_UNDER_NOTICE = "serial.under-notice"
/** Somebody looked up a unit that is reported stolen. */
export const STOLEN_LOOKED_UP = "serial.stolen-looked-up"

const EVENTS: Readonly<Record<string, string>> = {
  [OPENING.open]: NOTICE_OPENED,
  [OPENING.reopen]: NOTICE_OPENED,
  extend_notice: NOTICE_EXTENDED,
  reduce_notice: NOTICE_REDUCED,
  resolve_notice: NOTICE_RESOLVED,
  [CLOSING]: NOTICE_CLOSED,
}

/** The event that tells of an operation of a notice; null when none does. */
export function eventOfNotice({ kind }: { kind: string }): string | null {
  return EVENTS[kind] ?? null
}

/** What is told of each unit under a notice: ids only. */
export interface UnderNoticeEvent {
  notice_id: string
  serial_id: string
  inventory_item_id: string
  status: string
  order_id: string | null
  customer_id: string | null
}

/** What is told of the look-up of a stolen unit. */
export interface StolenLookedUpEvent {
  serial_id: string
  notice_ids: string[]
  /** Whether the public asked; staff otherwise. */
  by: "public" | "staff"
  actor_id: string | null
  looked_up_at: string
}
