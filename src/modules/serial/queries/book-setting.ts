import type { Context } from "@medusajs/framework/types"
import type { BookField } from "../../../lifecycle/book"
import { query, run } from "../sql"

/** What the merchant says of the book; columns are null where nothing was said. */
export interface BookSetting {
  fields: readonly BookField[] | null
  is_per_location: boolean
}

const STORE = "store"

/** What the merchant says of the book. */
export async function bookSetting(context: Context): Promise<BookSetting> {
  const [row] = await query<BookSetting>(
    context,
    "select fields, is_per_location from serial_book_setting where id = ?",
    [STORE]
  )
  return row ?? { fields: null, is_per_location: false }
}

/** Writes what the merchant says of the book; entries that there are stay as they were written. */
export async function saveBookSetting(
  context: Context,
  { fields, is_per_location }: BookSetting
): Promise<void> {
  if (fields === null) {
    await run(context, "delete from serial_book_setting where id = ?", [STORE])
    return
  }
  await run(
    context,
    `insert into serial_book_setting (id, fields, is_per_location) values (?, ?::jsonb, ?)
     on conflict (id) do update set fields = excluded.fields, is_per_location = excluded.is_per_location, updated_at = now()`,
    [STORE, JSON.stringify(fields), is_per_location]
  )
}
