import type { MedusaContainer } from "@medusajs/framework/types"
import { resolutionOf } from "../../lifecycle/notices"
import type { NoticeOfUnit } from "../../modules/serial/queries/notices"
import type { SerialRecord } from "../../modules/serial/queries/record"
import type { OwnNotice, OwnNoticesResponse } from "../../types/notices"
import { distinct } from "../../workflows/support/graph"
import { serialService } from "../../workflows/support/request"
import { namesOf } from "./names"

/** How many of a customer's units under notices are shown. */
const SHOWN_UNITS = 1_000

/**
 * What the store says of the units of a customer, by notice: of the units that are theirs now, and only of notices that
 * have a text for buyers.
 */
export async function ownNotices(
  container: MedusaContainer,
  customerId: string
): Promise<OwnNoticesResponse> {
  const { serials } = await serialService(container).findSerials(
    { customer_id: customerId, owner: "customer", is_noticed: true },
    { limit: SHOWN_UNITS, offset: 0 }
  )
  const [notices, names] = await Promise.all([
    noticesForBuyers(container, serials),
    namesOf(container, { items: serials.map(({ inventory_item_id }) => inventory_item_id) }),
  ])
  return {
    notices: notices.map((notice) => ({
      ...notice,
      serials: serials
        .filter(({ notice_ids }) => notice_ids.includes(notice.number))
        .map((serial) => ({
          id: serial.id,
          number: serial.number,
          item: names.item(serial.inventory_item_id),
          is_resolved: resolutionOf(serial, notice.number) !== null,
        })),
    })),
  }
}

/** What buyers are told of the notices that units are under, newest first. */
export async function noticesForBuyers(
  container: MedusaContainer,
  serials: readonly Pick<SerialRecord, "notice_ids">[]
): Promise<OwnNotice[]> {
  const ids = distinct(serials.flatMap(({ notice_ids }) => notice_ids))
  const notices = await serialService(container).noticesByIds(ids)
  return notices.flatMap(forBuyers).reverse()
}

function forBuyers({ id, kind, title, buyer_text, created_at }: NoticeOfUnit): OwnNotice[] {
  return buyer_text === null
    ? []
    : [{ number: id, kind, title, text: buyer_text, opened_at: created_at }]
}
