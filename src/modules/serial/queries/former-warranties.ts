import type { Context } from "@medusajs/framework/types"
import type { Changes } from "../../../lifecycle/serial"
import { ENDS_SALE } from "../../../lifecycle/transitions"
import type { WarrantyRecord } from "../../../lifecycle/warranty"
import { IS_UNDONE } from "../ledger/operations"
import { query } from "../sql"

/** A unit, and the warranty that its customer had when it came back. */
export interface FormerWarranty extends Required<WarrantyRecord> {
  serial_id: string
}

interface TakenOff {
  serial_id: string
  changes: string
}

/**
 * The warranties that units had until they came back on returns, as their histories tell; those that had none are left
 * out. One indexed statement.
 */
export async function formerWarranties(
  context: Context,
  serialIds: readonly string[],
  returnIds: readonly string[]
): Promise<FormerWarranty[]> {
  const rows = await query<TakenOff>(
    context,
    `select distinct on (e.serial_id) e.serial_id, e.changes from serial_event e
      where e.serial_id = any(?) and e.reference_type = 'return' and e.reference_id = any(?)
        and e.changes like '%"customer_warranty_end":%'
      order by e.serial_id, e.sequence desc`,
    [serialIds, returnIds]
  )
  return rows.map(formerOf)
}

/**
 * The last warranties that units had under customers from whom they came back, as their histories tell; units for which
 * none ever began are left out, and what was undone does not count. One statement, by the units' own events.
 */
export async function lastWarranties(
  context: Context,
  serialIds: readonly string[]
): Promise<FormerWarranty[]> {
  const rows = await query<TakenOff>(
    context,
    `select distinct on (e.serial_id) e.serial_id, e.changes from serial_event e
       join serial_operation o on o.id = e.operation_id
      where e.serial_id = any(?) and e.command = any(?) and e.changes like '%"customer_warranty_end":%' and not ${IS_UNDONE}
      order by e.serial_id, e.sequence desc`,
    [serialIds, ENDS_SALE]
  )
  return rows.map(formerOf)
}

/** What an event took off a unit. A mark that it did not take off was not there. */
function formerOf({ serial_id, changes }: TakenOff): FormerWarranty {
  const {
    customer_warranty_start: start,
    customer_warranty_end: end,
    is_warranty_void: mark,
  } = JSON.parse(changes) as Changes
  return {
    serial_id,
    start: (start?.[0] ?? null) as string | null,
    end: (end?.[0] ?? null) as string | null,
    void: mark?.[0] === true,
  }
}
