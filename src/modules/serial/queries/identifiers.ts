import type { Context } from "@medusajs/framework/types"
import type { Identifier } from "../../../lifecycle/serial"
import { query } from "../sql"

/** All further numbers of a unit. */
export async function identifiersOf(context: Context, serialId: string): Promise<Identifier[]> {
  return query<Identifier>(
    context,
    "select type, value from serial_identifier where serial_id = ? order by type, value",
    [serialId]
  )
}
