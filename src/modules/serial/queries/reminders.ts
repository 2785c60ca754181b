import type { Context } from "@medusajs/framework/types"
import { query, run } from "../sql"

/** Notes that something is told, to be remembered until a day. @returns whether it had not been told before */
export async function noteTold(
  context: Context,
  reminder: string,
  rememberedUntil: string
): Promise<boolean> {
  const news = await run(
    context,
    "insert into serial_reminder (id, remembered_until) values (?, ?) on conflict do nothing",
    [reminder, rememberedUntil]
  )
  return news > 0
}

/** The same of many at once. @returns those that had not been told before */
export async function noteAllTold(
  context: Context,
  reminders: readonly string[],
  rememberedUntil: string
): Promise<string[]> {
  const news = await query<{ id: string }>(
    context,
    `insert into serial_reminder (id, remembered_until) select id, ? from unnest(?::text[]) as told (id) order by id
     on conflict do nothing returning id`,
    [rememberedUntil, reminders]
  )
  return news.map(({ id }) => id)
}
