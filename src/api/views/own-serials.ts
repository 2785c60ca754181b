import type { MedusaContainer } from "@medusajs/framework/types"
import { currentMoment } from "../../modules/serial/queries/availability-sql"
import type { Page } from "../../modules/serial/queries/paging"
import type { SerialRecord } from "../../modules/serial/queries/record"
import type { OrderRef } from "../../types/refs"
import type { OwnSerial, OwnSerialsResponse } from "../../types/store"
import { unitOfOwner } from "../../workflows/buyers/unit-of-owner"
import { byId, distinct, readGraph } from "../../workflows/support/graph"
import { serialService } from "../../workflows/support/request"
import { namesOf } from "./names"
import { noticesForBuyers } from "./own-notices"
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
  return {
    serials: await ownSerialViews(container, customerId, serials),
    count,
    limit,
    offset,
  }
}

/** One of the units that a customer owns. @throws unknown_serial, also for another's */
export async function ownSerial(
  container: MedusaContainer,
  customerId: string,
  serialId: string
): Promise<OwnSerial> {
  const unit = await unitOfOwner(container, serialId, customerId)
  const [view] = await ownSerialViews(container, customerId, [unit])
  return view as OwnSerial
}

/** Units as their owner sees them. Of a sale that was somebody else's nothing is shown but the warranty that it gave. */
async function ownSerialViews(
  container: MedusaContainer,
  customerId: string,
  serials: readonly SerialRecord[]
): Promise<OwnSerial[]> {
  const [names, ownOrders, notices] = await Promise.all([
    namesOf(container, { items: serials.map((serial) => serial.inventory_item_id) }),
    readGraph<OrderRef>(container, "order", ["id", "display_id"], {
      id: distinct(serials.map((serial) => serial.order_id)),
      customer_id: [customerId],
    }),
    noticesForBuyers(container, serials),
  ])
  const orders = byId(ownOrders)
  const moment = currentMoment()
  return serials.map((serial) => {
    const order = orders.get(serial.order_id ?? "")
    return {
      id: serial.id,
      number: serial.number,
      item: names.item(serial.inventory_item_id),
      order: order ? { id: order.id, display_id: order.display_id } : null,
      sold_at: order ? serial.sold_at : null,
      delivered_at: order ? serial.delivered_at : null,
      registered_at: serial.registered_at,
      warranty: warrantyView(
        serial.customer_warranty_start,
        serial.customer_warranty_end,
        serial.is_warranty_void,
        moment
      ),
      notices: notices.filter(({ number }) => serial.notice_ids.includes(number)),
    }
  })
}
