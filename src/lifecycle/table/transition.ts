import type { ListChange } from "../notices"
import type { RefusalCode } from "../refusals"
import type { SerialState, StateField } from "../serial"
import type { Owner, Status } from "../statuses"
import type { Requirement } from "../requirements"

/**
 * Who moves Medusa's stocked quantity when a command takes a serial on or off hand, as the quantity moved without us:
 * `follows`: nobody, so the operation owes the whole change; `sold_by_medusa` and `restocked_by_medusa`: Medusa's own
 * flow; `already_there`: the unit is part of stock that was there before its record (awaiting serials shrinks);
 * `already_gone`: stock does not contain the unit any more (a discrepancy shrinks).
 */
export const STOCK_MOVED = {
  follows: 0,
  sold_by_medusa: -1,
  restocked_by_medusa: 1,
  already_there: 1,
  already_gone: -1,
} as const

/** One row of the table: what a command may be done to, what becomes of the unit, and what that needs. */
export interface Transition {
  /** The statuses it starts from; `new` is a unit without a record (or one whose record is void). */
  from: readonly (Status | "new")[]
  /** The status it ends in; `same` keeps it. */
  to: Status | "same"
  stock: keyof typeof STOCK_MOVED
  /** Whose the unit must be; absent means anyone's. */
  owner?: Owner
  /** Whether the unit must have been sold by the store, or must not; absent means either. */
  sale?: boolean
  requires: readonly Requirement[]
  /** Fields the caller may set with it. */
  takes: readonly StateField[]
  /** What it does with lists that it takes; the caller names what goes onto them or off them, not the whole. */
  lists?: ListChange
  /** Fields that go back to blank. */
  clears: readonly StateField[]
  /** Fields it sets by itself. */
  sets?: Partial<SerialState>
  /** The code to answer with when the unit stands elsewhere; `not_in_status` unless said. */
  refuses?: { readonly [Elsewhere in Status]?: RefusalCode }
  /** That the unit never left on the order line it goes off, as when another one left: its sale there never was. */
  never_left?: boolean
  /**
   * That a customer had the unit until then: what is left of the warranty that it takes off passes on at a resale, where
   * the policy says so. A cancelled fulfilment or a parcel that came back ends no sale: there was none.
   */
  ends_sale?: boolean
  /** The action as a clerk reads it on a button. */
  label: string
  /** Whether staff may choose it for a unit by hand; the others belong to a flow. */
  manual: boolean
}
