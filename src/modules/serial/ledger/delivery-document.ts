import type { Context } from "@medusajs/framework/types"
import { whyNotOfDelivery } from "../../../lifecycle/deliveries"
import { refuse } from "../../../lifecycle/refusals"
import SerialDelivery from "../models/serial-delivery"
import SerialDeliveryLine from "../models/serial-delivery-line"
import { findDeliveries, statusOfDelivery } from "../queries/deliveries"
import { insertRows, tableOf } from "../recordset"
import { refuseIfAny, SerialRefusalError } from "../refusal-error"
import { query, run } from "../sql"
import type { OperationRow } from "./operations"
import type { DeliveryChange, DeliveryHead, DeliveryLine } from "./types"

type Work = Extract<DeliveryChange, { id: string }>

/**
 * Locks the delivery that an operation works on, and refuses what cannot be done to it any more.
 * @throws unknown_delivery, delivery_ended, delivery_has_receipts
 */
export async function lockDelivery(context: Context, { id, ends }: Work): Promise<void> {
  // Two statements: what others wrote while this one waited for the lock is seen only by the next.
  await query(context, "select 1 from serial_delivery where id = ? for update", [id])
  const status = await statusOfDelivery(context, id)
  if (status === null) {
    throw new SerialRefusalError([refuse("unknown_delivery", null, { delivery: id })])
  }
  const step = ends === "closed" ? "close" : ends === "cancelled" ? "cancel" : "change"
  const awaits = status === ends && (await awaitsUnits(context, id))
  const received = ends === "cancelled" ? await receivedOf(context, id) : 0
  const why = whyNotOfDelivery(step, { status, awaits, received })
  refuseIfAny(
    why === null
      ? []
      : [
          why === "delivery_has_receipts"
            ? refuse(why, null, { delivery: id, count: received })
            : refuse(why, null, { delivery: id, status }),
        ]
  )
}

async function awaitsUnits(context: Context, id: string): Promise<boolean> {
  const found = await query(
    context,
    "select 1 from serial where delivery_id = ? and status = 'expected' limit 1",
    [id]
  )
  return found.length > 0
}

async function receivedOf(context: Context, id: string): Promise<number> {
  const [delivery] = (await findDeliveries(context, { ids: [id] }, { limit: 1, offset: 0 }))
    .deliveries
  return delivery.lines.reduce((sum, { received }) => sum + received, 0)
}

const TABLE = tableOf(SerialDelivery)
const LINES = tableOf(SerialDeliveryLine)

/** Writes a delivery's record and its lines, or what an operation changes of them. */
export async function writeDelivery(
  context: Context,
  operation: OperationRow,
  delivery: DeliveryChange
): Promise<void> {
  const now = new Date(operation.recorded_at).toISOString()
  if ("begins" in delivery) {
    const { id, lines, ...head } = delivery.begins
    const row = { id, ...head, actor_type: operation.actor_type, actor_id: operation.actor_id }
    await insertRows(context, TABLE, [{ ...row, created_at: now, updated_at: now }], columnsOf(row))
    await writeLines(context, id, lines, now)
  } else {
    await changeHead(context, delivery.id, delivery.changes ?? {}, now)
    await writeLines(context, delivery.id, delivery.lines ?? [], now)
  }
}

function columnsOf<Row extends object>(row: Row) {
  const names = [...Object.keys(row), "created_at", "updated_at"] as (keyof Row)[]
  return Object.fromEntries(names.map((name) => [name, (one: Row) => one[name]]))
}

async function changeHead(
  context: Context,
  id: string,
  changes: Partial<DeliveryHead>,
  now: string
): Promise<void> {
  const said = Object.entries(changes).filter(([, value]) => value !== undefined)
  if (said.length > 0) {
    const assignments = said.map(([name]) => `${name} = ?`).join(", ")
    await run(context, `update serial_delivery set ${assignments}, updated_at = ? where id = ?`, [
      ...said.map(([, value]) => value),
      now,
      id,
    ])
  }
}

async function writeLines(
  context: Context,
  deliveryId: string,
  lines: readonly DeliveryLine[],
  now: string
): Promise<void> {
  if (lines.length > 0) {
    await insertRows(
      context,
      LINES,
      lines,
      {
        delivery_id: () => deliveryId,
        inventory_item_id: ({ inventory_item_id }) => inventory_item_id,
        quantity: ({ quantity }) => quantity,
        created_at: () => now,
        updated_at: () => now,
      },
      "on conflict (delivery_id, inventory_item_id) do update set quantity = excluded.quantity, updated_at = excluded.updated_at"
    )
  }
}
