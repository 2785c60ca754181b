import type { NoticeKind, Resolution } from "../lifecycle/notices"
import type { RefusalAnswer } from "../lifecycle/refusals"
import type { ConditionView } from "./conditions"

/** What answers name, in the few words that a screen shows of it. */

/** Any answer of 4xx that the plugin gives itself. */
export type RefusalResponse = RefusalAnswer

export interface NamedRef {
  id: string
  name: string
}

export interface ItemRef {
  id: string
  sku: string | null
  title: string | null
}

export interface CustomerRef {
  id: string
  email: string
  name: string | null
}

export interface OrderRef {
  id: string
  display_id: number | null
}

/** A serial as an order or return shows it. */
export interface SerialRef {
  serial_id: string
  number: string
  status: string
  location: NamedRef | null
  condition: ConditionView | null
}

/** A notice, as a unit under it shows it. */
export interface NoticeRef {
  /** Its number. */
  id: string
  kind: NoticeKind
  title: string
  staff_text: string | null
  resolution: Resolution | null
}

/** A unit as somebody saw it. */
export interface VersionedSerial {
  serial_id: string
  /** Refused with stale_write when the unit has changed since this version was read. */
  version?: number
}

/** A serial as a request names it: anything a scanner sends, or its id. */
export type NamedSerial = string | { serial_id: string }

/** Units to let go: POST …/serials/release of orders, returns and claims. */
export interface ReleaseBody {
  serial_ids: string[]
}

/** Whom units come from or go to. */
export interface PartyBody {
  name: string
  /** On one line. */
  address?: string | null
  licence_number?: string | null
}

/** What asks for units to leave stock, where orders that are not packed yet may need them. */
export interface AlthoughNeeded {
  /** Takes them also then. */
  although_needed?: boolean
}
