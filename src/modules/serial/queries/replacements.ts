import type { Context } from "@medusajs/framework/types"
import { query } from "../sql"
import type { SerialRecord } from "./record"
import type { NamedUnit } from "./tracking"

/** The unit in whose place one came, and the one that came in its place last. */
export interface ReplacementLinks {
  replaces: NamedUnit | null
  replaced_by: NamedUnit | null
}

/** How a unit is linked to those that it replaced or that replaced it. */
export async function replacementsOf(
  context: Context,
  { id, replaces_serial_id }: Pick<SerialRecord, "id" | "replaces_serial_id">
): Promise<ReplacementLinks> {
  const units = await query<NamedUnit>(
    context,
    `select id, number from serial where id = ? or (replaces_serial_id = ? and status <> 'void') order by id desc`,
    [replaces_serial_id, id]
  )
  return {
    replaces: units.find((unit) => unit.id === replaces_serial_id) ?? null,
    replaced_by: units.find((unit) => unit.id !== replaces_serial_id) ?? null,
  }
}
