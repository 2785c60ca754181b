import type { MedusaContainer } from "@medusajs/framework/types"
import { isHeld, whyNotSellable, withheldBy, type Moment } from "../../lifecycle/availability"
import type { Why } from "../../lifecycle/refusal-codes/words"
import { whyText } from "../../lifecycle/refusals"
import { commandsFor } from "../../lifecycle/decide"
import { STATE_FIELDS, type StateField } from "../../lifecycle/serial"
import { onHand } from "../../lifecycle/statuses"
import { transitionOf } from "../../lifecycle/transitions"
import { warrantyStatus } from "../../lifecycle/warranty"
import { currentMoment } from "../../modules/serial/queries/availability-sql"
import type { SerialRecord } from "../../modules/serial/queries/record"
import type { SerialView } from "../../types/serials"
import { namesOf, type Names } from "./names"

/** Serials as screens show them, in the order given, with the names of all that they refer to. */
export async function serialViews(
  container: MedusaContainer,
  records: readonly SerialRecord[],
  moment: Moment = currentMoment()
): Promise<SerialView[]> {
  const names = await namesOf(container, {
    items: records.map((record) => record.inventory_item_id),
    locations: records.map((record) => record.location_id),
    customers: records.map((record) => record.customer_id),
    orders: records.map((record) => record.order_id),
    conditions: records.map((record) => record.condition_id),
  })
  return records.map((record) => serialView(record, names, moment))
}

const COLUMNS = STATE_FIELDS.filter(
  (field): field is Exclude<StateField, "identifiers"> => field !== "identifiers"
)

/** One serial as screens show it: its columns, its names, and what may be done with it now. */
export function serialView(record: SerialRecord, names: Names, moment: Moment): SerialView {
  const columns = pick(record)
  const why = whyNot(record, moment)
  return {
    ...columns,
    id: record.id,
    version: record.version,
    notes: record.notes,
    created_at: record.created_at,
    updated_at: record.updated_at,
    is_sellable: isOnHand(record) && why === null,
    why_not_sellable: why,
    withheld_by: withheldBy(record, moment),
    condition: names.condition(record.condition_id),
    item: names.item(record.inventory_item_id),
    location: names.location(record.location_id),
    customer: names.customer(record.customer_id),
    order: names.order(record.order_id),
    customer_warranty: warrantyView(
      record.customer_warranty_start,
      record.customer_warranty_end,
      record.is_warranty_void,
      moment
    ),
    supplier_warranty: warrantyView(
      record.supplier_warranty_start,
      record.supplier_warranty_end,
      false,
      moment
    ),
    commands: commandsFor(record).filter((command) => transitionOf(command).manual),
  }
}

type Columns = Pick<SerialRecord, (typeof COLUMNS)[number]>

function pick(record: SerialRecord): Columns {
  return Object.fromEntries(COLUMNS.map((field) => [field, record[field]])) as unknown as Columns
}

function isOnHand({ status }: SerialRecord): boolean {
  return onHand(status) === 1
}

// Of a unit that is not on hand its status says it all.
function whyNot(record: SerialRecord, moment: Moment): string | null {
  if (!isOnHand(record)) {
    return null
  }
  const isKept = record.order_line_item_id !== null
  const why: Why | null =
    whyNotSellable(record, moment) ??
    (isKept ? { why: "on_order" } : null) ??
    (isHeld(record, moment) ? { why: "cart" } : null)
  return why && whyText(why)
}

/** A warranty with its status today. */
export function warrantyView(
  start: string | null,
  end: string | null,
  isVoid: boolean,
  { today }: Moment
): SerialView["customer_warranty"] {
  return { start, end, status: warrantyStatus({ start, end, void: isVoid }, today) }
}
