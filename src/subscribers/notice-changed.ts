import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { carryOnNotice } from "../workflows/notices/carry-on"
import { NOTICE_CLOSED, NOTICE_EXTENDED, NOTICE_OPENED } from "../workflows/notices/notice-events"

/** Goes on with a notice where the request that opened or closed it left off, and tells of its units. */
export default async function noticeChanged({
  event,
  container,
}: SubscriberArgs<{ id: string | null }>) {
  if (event.data.id !== null) {
    await carryOnNotice(container, event.data.id)
  }
}

export const config: SubscriberConfig = {
  event: [NOTICE_OPENED, NOTICE_EXTENDED, NOTICE_CLOSED],
  context: { subscriberId: "serials-notice-changed" },
}
