import type { Context } from "@medusajs/framework/types"
import type { Changes } from "../../../lifecycle/serial"
import type { WarrantyRecord } from "../../../lifecycle/warranty"
import { query } from "../sql"

/** A unit, and the warranty that its customer had when it came back. */
export interface FormerWarranty extends Required<WarrantyRecord> {
  serial_id: string
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
  const rows = await query<{ serial_id: string; changes: string; is_void: boolean }>(
    context,
    `select distinct on (e.serial_id) e.serial_id, e.changes, s.is_warranty_void as is_void
       from serial_event e join serial s on s.id = e.serial_id
      where e.serial_id = any(?) and e.reference_type = 'return' and e.reference_id = any(?)
        and e.changes like '%"customer_warranty_end":%'
      order by e.serial_id, e.sequence desc`,
    [serialIds, returnIds]
  )
  return rows.map(({ serial_id, changes, is_void }) => {
    const { customer_warranty_start: start, customer_warranty_end: end } = JSON.parse(
      changes
    ) as Changes
    return {
      serial_id,
      start: (start?.[0] ?? null) as string | null,
      end: (end?.[0] ?? null) as string | null,
      void: is_void,
    }
  })
}
