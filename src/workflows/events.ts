import type { OperationDoneEvent } from "../modules/serial/ledger/operation-done"
import type { Discrepancy } from "../modules/serial/queries/discrepancies"
import type { CapturesReleasedEvent } from "./aligning/align-order"
import type {
  ClaimedAgainEvent,
  ReturnedNeverSoldEvent,
  ScannedElsewhereEvent,
} from "./anomalies/anomaly-events"
import type { AuditFinishedEvent, AuditRequestedEvent } from "./auditing/audit-events"
import type { HandoverEvent } from "./buyers/buyer-events"
import type { CaseOverdueEvent, LoanOverdueEvent } from "./cases/report-overdue"
import type { DeliveryEvent, ShipmentCorrectedEvent } from "./delivering/delivery-events"
import type { ImportFinishedEvent, ImportRequestedEvent } from "./importing/import-events"
import type { StolenLookedUpEvent, UnderNoticeEvent } from "./notices/notice-events"
import type { OperationEvent } from "./operations/run-and-tell"
import type { ReclassifiedEvent } from "./reclassifying/reclassify-serials"
import type { ReturnNamedEvent } from "./returns/name-received"
import type { ReturnAwaitsSerialsEvent } from "./returns/note-received-return"
import type { WarrantyChangedEvent } from "./warranties/change-warranties"
import type { ExpiryEndingEvent, WarrantyEndingEvent } from "./warranties/ending-events"

/**
 * What the plugin tells other plugins, by the event's name: the type of its data. `docs/events.md` is made of it.
 * `SubscriberArgs<SerialEvents["serial.delivered"]>` types a subscriber.
 */
export interface SerialEvents {
  /** An operation is done, of whatever kind, beside what is told of it below: its units and the stock that it moves are written. Undoing is an operation, too. */
  "serial.operation-done": OperationDoneEvent
  /** Units of an expected delivery were announced; `id` is the delivery's. */
  "serial.expected-delivery-created": OperationEvent
  /** Units of an expected delivery were received, a part of them perhaps; `id` is the delivery's. */
  "serial.expected-delivery-received": OperationEvent
  /** An expected delivery was closed, and the numbers that never came are free; `id` is the delivery's. */
  "serial.expected-delivery-closed": OperationEvent
  /** An expected delivery of which nothing came was cancelled; `id` is the delivery's. */
  "serial.expected-delivery-cancelled": OperationEvent
  /** Captured units are free again because their order was changed. */
  "serial.captures-released": CapturesReleasedEvent
  /** Units were delivered. By hand (`POST /admin/serials/commands`) without fulfilment and order. */
  "serial.delivered": DeliveryEvent
  /** Undeliverable units are back in stock. By hand without fulfilment and order. */
  "serial.undelivered": DeliveryEvent
  /** The carrier lost units. By hand without fulfilment and order. */
  "serial.lost-in-delivery": DeliveryEvent
  /** Another unit had left than the one that was sold. */
  "serial.shipment-corrected": ShipmentCorrectedEvent
  /** A return was received whose serials were not named; once for what was received by then. */
  "serial.return-awaits-serials": ReturnAwaitsSerialsEvent
  /** It was named which units came back on a return that had been received without them. */
  "serial.return-named": ReturnNamedEvent
  /** Units left for another location; `id` is the transfer's. */
  "serial.transfer-dispatched": OperationEvent
  /** Units of a transfer arrived, or were moved in one step; `id` is the transfer's. */
  "serial.transfer-arrived": OperationEvent
  /** What was still in transit went back; `id` is the transfer's. */
  "serial.transfer-cancelled": OperationEvent
  /** A case was opened; `id` is the case's, here and below. */
  "serial.case-opened": OperationEvent
  /** Units that were awaited came in. */
  "serial.case-received": OperationEvent
  /** Units were sent to the vendor. */
  "serial.case-sent": OperationEvent
  /** Units are back from the vendor. */
  "serial.case-returned": OperationEvent
  /** Units were handed back to their customer. */
  "serial.case-handed-back": OperationEvent
  /** Customers have other units before theirs are back; those are among `serial_ids`. */
  "serial.case-replaced-in-advance": OperationEvent
  /** A case was closed; units that took the places of others are among `serial_ids`. */
  "serial.case-closed": OperationEvent
  /** A case was cancelled, as if it had never been opened. */
  "serial.case-cancelled": OperationEvent
  /** The units of a case were due back and are not: once for each day on which it was due. */
  "serial.case-overdue": CaseOverdueEvent
  /** A lent unit, or one that was replaced in advance, was due back and is not. */
  "serial.loan-overdue": LoanOverdueEvent
  /** Units were lent, not by hand; `id` is the case for whose time they were. */
  "serial.lent": OperationEvent
  /** Lent units are back, not by hand; `id` is the case for whose time they were lent. */
  "serial.loan-returned": OperationEvent
  /** A unit was registered; `id` is the customer's. */
  "serial.registered": OperationEvent
  /** A unit was offered to another customer. */
  "serial.handover-offered": HandoverEvent
  /** The other customer does not want it. */
  "serial.handover-declined": HandoverEvent
  /** The giver took the offer back. */
  "serial.handover-cancelled": HandoverEvent
  /** A unit is another customer's by now; `id` is the handover's. */
  "serial.handed-over": OperationEvent
  /** Customers' warranties were changed by hand. */
  "serial.warranty-changed": WarrantyChangedEvent
  /** Warranties end soon (option `daysAhead`): once for each unit, last day and number of days. */
  "serial.warranty-ending": WarrantyEndingEvent
  /** Units on hand expire soon (option `daysAhead`): once for each unit, last day and number of days. */
  "serial.expiry-ending": ExpiryEndingEvent
  /** Units became units of another item. */
  "serial.reclassified": ReclassifiedEvent
  /** A count was closed; `id` is the count's, `serial_ids` are the units that it corrected. */
  "serial.count-closed": OperationEvent
  /** A notice was opened, or opened again; `id` is its number. Of very many units, the first 5,000. */
  "serial.notice-opened": OperationEvent
  /** Units came under an open notice; `id` is its number. */
  "serial.notice-extended": OperationEvent
  /** Units were taken out of an open notice; `id` is its number. */
  "serial.notice-reduced": OperationEvent
  /** It was said, or taken back, what became of units under a notice; `id` is its number. */
  "serial.notice-resolved": OperationEvent
  /** A notice was closed; `id` is its number. */
  "serial.notice-closed": OperationEvent
  /** A unit is under a notice: one a unit, at least once. */
  "serial.under-notice": UnderNoticeEvent
  /** Serials and Medusa's figures disagree at a place, and did the last time as well. */
  "serial.discrepancy-detected": Discrepancy
  /** A discrepancy was repaired; `id` is the place (`{inventory_item_id}@{location_id}`). */
  "serial.discrepancy-repaired": OperationEvent
  /** Odd: somebody looked up a unit that is reported stolen. Each time. */
  "serial.stolen-looked-up": StolenLookedUpEvent
  /** Odd: a unit that was never sold is brought back, handed in, or looked up at the returns desk. Once a unit and day. */
  "serial.returned-never-sold": ReturnedNeverSoldEvent
  /** Odd: a unit was scanned at another location than its record has it. Once a unit, recorded location and day. */
  "serial.scanned-elsewhere": ScannedElsewhereEvent
  /** Odd: a second claim on a unit within the days of the option `anomalies.claimDays`. Once a claim. */
  "serial.claimed-again": ClaimedAgainEvent
  /** A verification of the audit trail was asked for. */
  "serial.audit-requested": AuditRequestedEvent
  /** A verification of the audit trail came to its end; `fault_count` is 0 when nothing is wrong. At least once. */
  "serial.audit-finished": AuditFinishedEvent
  /** An import is to be applied, or undone. */
  "serial.import-requested": ImportRequestedEvent
  /** An import was applied or undone, or something keeps it from going on. At least once. */
  "serial.import-finished": ImportFinishedEvent
}
