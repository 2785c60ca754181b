import { refuse } from "../../lifecycle/refusals"
import type { SerialState } from "../../lifecycle/serial"
import { correctionCommands } from "../../lifecycle/shipment-correction"
import type { UnitBatch } from "../../modules/serial/ledger/types"
import type { SerialRecord } from "../../modules/serial/queries/record"
import { refuseIfAny } from "../../modules/serial/refusal-error"

/** A unit of a corrected shipment: its record, and the version of it that the correction is based on. */
export interface CorrectedUnit {
  record: SerialRecord
  version: number
}

/** What a correction is about. */
export interface Correction {
  order_id: string
  /** The unit that was sold and never left. */
  sold: CorrectedUnit
  reason: string
  /** Where that unit is, when it is not where it was. */
  location_id?: string
}

/** A unit that left and had no record, as fields of the one it gets. */
export interface UnknownUnit {
  /** The id of that record. */
  id: string
  set: Pick<
    SerialState,
    "inventory_item_id" | "number" | "normalized" | "scope_key" | "location_id"
  >
}

/**
 * Two units change places: the one that left takes the whole sale of the one that was sold, and that one what is left to
 * it. Each command takes of what is set here what it needs.
 * @param replaced the units that say that one of the two was given for them
 * @throws invalid_request when a location is named and both left
 */
export function exchangePlaces(
  correction: Correction,
  left: CorrectedUnit,
  replaced: readonly CorrectedUnit[]
): UnitBatch[] {
  const { order_id, sold, reason } = correction
  const place = placeOf(correction)
  const commands = correctionCommands(left.record, place)
  const areBothSold = commands.sold === commands.left
  refuseIfAny(areBothSold && correction.location_id !== undefined ? [locationOfNone(sold)] : [])
  // One that is on hand may be captured for this order, and for no other.
  const belongsTo = areBothSold || left.record.order_id === null ? left.record.order_id : order_id
  return [
    {
      command: commands.sold,
      set: { ...saleOf(left.record, sold.record.id), location_id: place, reason },
      units: [named(sold)],
    },
    {
      command: commands.left,
      set: { ...saleOf(sold.record, left.record.id), reason },
      expects: { inventory_item_id: sold.record.inventory_item_id, order_id: belongsTo },
      units: [named(left)],
    },
    replacedBy(replaced, [
      { was: sold.record.id, is: left.record.id },
      ...(areBothSold ? [{ was: left.record.id, is: sold.record.id }] : []),
    ]),
  ]
}

/** A unit without a record is registered as sold in the place of the one that was sold, which is in stock again. */
export function registerInstead(
  correction: Correction,
  unknown: UnknownUnit,
  replaced: readonly CorrectedUnit[]
): UnitBatch[] {
  const { sold, reason } = correction
  const place = placeOf(correction)
  const commands = correctionCommands(null, place)
  return [
    { command: commands.sold, set: { location_id: place, reason }, units: [named(sold)] },
    {
      command: commands.left,
      set: { ...saleOf(sold.record, unknown.id), reason },
      units: [{ number: unknown.set.number, new_id: unknown.id, set: unknown.set }],
    },
    replacedBy(replaced, [{ was: sold.record.id, is: unknown.id }]),
  ]
}

/**
 * Who was replaced by a unit was replaced by the one that left in its place. A unit of the correction itself is not:
 * whoever gets what they gave back has no other unit for it.
 */
function replacedBy(
  replaced: readonly CorrectedUnit[],
  pairs: readonly { was: string; is: string }[]
): UnitBatch {
  return {
    command: "note_replacement",
    units: pairs.flatMap(({ was, is }) =>
      replaced
        .filter(({ record }) => record.replaced_by_serial_id === was)
        .filter(({ record: { id } }) => !pairs.some((pair) => pair.was === id || pair.is === id))
        .map((old) => ({ ...named(old), set: { replaced_by_serial_id: is } }))
    ),
  }
}

function locationOfNone({ record: { number } }: CorrectedUnit) {
  return refuse("invalid_request", number, { why: "both_left", number })
}

/** Where the unit that never left is: as said, else where it was thought to have left from. */
export function placeOf({ sold, location_id }: Correction): string | null {
  return location_id ?? sold.record.location_id
}

/** A whole sale, as it passes on to another unit; the assignment does not: each sale of a unit has its own. */
function saleOf(record: SerialRecord, to: string): Partial<SerialState> {
  return {
    order_id: record.order_id,
    order_line_item_id: record.order_line_item_id,
    customer_id: record.customer_id,
    fulfillment_id: record.fulfillment_id,
    sold_at: record.sold_at,
    delivered_at: record.delivered_at,
    claim_id: record.claim_id,
    replaces_serial_id: record.replaces_serial_id === to ? null : record.replaces_serial_id,
    registered_at: record.registered_at,
    customer_warranty_start: record.customer_warranty_start,
    customer_warranty_end: record.customer_warranty_end,
    is_warranty_void: record.is_warranty_void,
  }
}

// What passes on was read before: of a unit that changed since, another sale would pass on.
function named({ record, version }: CorrectedUnit) {
  return { serial_id: record.id, number: record.number, version }
}
