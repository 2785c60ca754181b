import type { Context } from "@medusajs/framework/types"
import type { StoredLayer } from "../queries/policies"
import { run } from "../sql"

/**
 * Writes a layer of settings whole. Not by the generated update: that merges objects, so that what a layer no longer
 * says would stay. A location's layer that says nothing is none.
 */
export async function saveLayer(
  context: Context,
  { id, inventory_item_id, location_id, is_tracked, parts }: StoredLayer
): Promise<void> {
  if (location_id !== null && Object.keys(parts).length === 0) {
    await run(context, "delete from serial_policy where id = ?", [id])
    return
  }
  await run(
    context,
    `insert into serial_policy (id, inventory_item_id, location_id, is_tracked, parts) values (?, ?, ?, ?, ?::jsonb)
     on conflict (id) do update set is_tracked = excluded.is_tracked, parts = excluded.parts, updated_at = now()`,
    [id, inventory_item_id, location_id, is_tracked, JSON.stringify(parts)]
  )
}
