import type { Context } from "@medusajs/framework/types"
import { run } from "../sql"

/** What the event `e` changed of its unit's notes, as a column `notes`; null where it changed none, or was erased. */
export const NOTES_CHANGE = `case when e.notes_before is distinct from e.notes_after
  then json_build_object('before', e.notes_before, 'after', e.notes_after) end as notes`

/**
 * Erases what a unit's history says of its notes. Those that it has now stay.
 * @returns how many events told of notes until now
 */
export async function eraseNotes(context: Context, serialId: string): Promise<number> {
  return run(
    context,
    `update serial_event set notes_before = null, notes_after = null, updated_at = now()
      where serial_id = ? and (notes_before is not null or notes_after is not null)`,
    [serialId]
  )
}
