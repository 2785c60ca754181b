import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { identifierForm } from "../../../lifecycle/identifiers"
import { chunksOf, run } from "../sql"
import type { DecidedUnit } from "./decide-batches"
import type { OperationRow } from "./operations"

/** Rewrites the identifiers of the units whose identifiers changed. */
export async function writeIdentifiers(
  context: Context,
  units: readonly DecidedUnit[],
  operation: OperationRow
): Promise<void> {
  const changed = units.filter(({ changes }) => changes.identifiers !== undefined)
  if (changed.length === 0) {
    return
  }
  const now = new Date(operation.recorded_at).toISOString()
  await run(context, "delete from serial_identifier where serial_id = any(?)", [
    changed.map(({ id }) => id),
  ])
  const rows = changed.flatMap(({ id, after }) =>
    after.identifiers.map(({ type, value }) => ({
      id: generateEntityId(undefined, "serid"),
      serial_id: id,
      type,
      value,
      normalized: identifierForm(type, value),
      created_at: now,
      updated_at: now,
    }))
  )
  for (const chunk of chunksOf(rows)) {
    await run(
      context,
      "insert into serial_identifier select * from json_populate_recordset(null::serial_identifier, ?::json)",
      [JSON.stringify(chunk)]
    )
  }
}
