import type { Context } from "@medusajs/framework/types"
import type { Changes } from "../../../lifecycle/serial"
import { query } from "../sql"

/** A unit, and the bin that it was sold out of. */
export interface FormerBin {
  serial_id: string
  bin: string
}

/** The bins that units lay in until they were last sold, as their histories tell; those in none are left out. One statement. */
export async function formerBins(
  context: Context,
  serialIds: readonly string[]
): Promise<FormerBin[]> {
  if (serialIds.length === 0) {
    return []
  }
  const rows = await query<{ serial_id: string; changes: string }>(
    context,
    `select distinct on (serial_id) serial_id, changes from serial_event
      where serial_id = any(?) and command = 'sell' order by serial_id, sequence desc`,
    [serialIds]
  )
  return rows.flatMap(({ serial_id, changes }) => {
    const bin = (JSON.parse(changes) as Changes).bin?.[0]
    return typeof bin === "string" ? [{ serial_id, bin }] : []
  })
}
