import type { Context } from "@medusajs/framework/types"
import { noticeNumber, type NoticeKind } from "../../../lifecycle/notices"
import { query } from "../sql"

/** Takes the next number of a kind of notice. One that was given out is never given out again, also when opening fails. */
export async function nextNoticeNumber(context: Context, kind: NoticeKind): Promise<string> {
  const [{ last }] = await query<{ last: number }>(
    context,
    `insert into serial_counter as c (id, last) values (?, 1)
     on conflict (id) do update set last = c.last + 1, updated_at = now() returning last`,
    [`notice:${kind}`]
  )
  return noticeNumber(kind, last)
}
