import type { MedusaContainer } from "@medusajs/framework/types"
import { currentMoment } from "../../modules/serial/queries/availability-sql"
import type { Page } from "../../modules/serial/queries/paging"
import type { OwnSerialsResponse } from "../../types/store"
import { serialService } from "../../workflows/support/request"
import { namesOf } from "./names"
import { warrantyView } from "./serial-view"

/** A page of the units that a customer owns, bought last first; one that is only reserved is not theirs yet. */
export async function ownSerials(
  container: MedusaContainer,
  customerId: string,
  { limit, offset }: Page
): Promise<OwnSerialsResponse> {
  const { serials, count } = await serialService(container).findSerials(
    { customer_id: customerId, owner: "customer" },
    { limit, offset },
    { by: "sold_at", direction: "desc" }
  )
  const names = await namesOf(container, {
    items: serials.map((serial) => serial.inventory_item_id),
    orders: serials.map((serial) => serial.order_id),
  })
  const moment = currentMoment()
  return {
    serials: serials.map((serial) => ({
      id: serial.id,
      number: serial.number,
      item: names.item(serial.inventory_item_id),
      order: names.order(serial.order_id),
      sold_at: serial.sold_at,
      delivered_at: serial.delivered_at,
      warranty: warrantyView(
        serial.customer_warranty_start,
        serial.customer_warranty_end,
        serial.is_warranty_void,
        moment
      ),
    })),
    count,
    limit,
    offset,
  }
}
