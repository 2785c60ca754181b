import type { Context } from "@medusajs/framework/types"
import { run } from "../sql"

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
