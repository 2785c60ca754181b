import type { MedusaContainer } from "@medusajs/framework/types"
import type { Moment } from "../../lifecycle/availability"
import { maskNumber } from "../../lifecycle/holds"
import { refuse } from "../../lifecycle/refusals"
import { currentMoment } from "../../modules/serial/queries/availability-sql"
import type { Page } from "../../modules/serial/queries/paging"
import type { SerialRecord } from "../../modules/serial/queries/record"
import type { OrderedSerial, OrderedSerialsResponse } from "../../types/store"
import { readGraph } from "../../workflows/support/graph"
import { refuseWith, serialService } from "../../workflows/support/request"
import { choosable } from "./choosable-serials"
import { namesOf } from "./names"
import { warrantyView } from "./serial-view"

interface Order {
  id: string
  customer_id: string | null
  is_draft_order: boolean
}

/**
 * A page of the units of an order, as whoever has its id sees them. One that is only set aside may still be exchanged for
 * another, so its number is what buyers see of units to choose. Of a sold one the number stays masked: with it and what
 * Medusa tells of the order, anybody with the id could register the unit. Its customer has it among their own.
 * @throws unknown_order, also for a draft
 */
export async function orderedSerials(
  container: MedusaContainer,
  orderId: string,
  { limit, offset }: Page
): Promise<OrderedSerialsResponse> {
  const fields = ["id", "customer_id", "is_draft_order"]
  const [order] = await readGraph<Order>(container, "order", fields, { id: [orderId] })
  if (order === undefined || order.is_draft_order) {
    return refuseWith(refuse("unknown_order", null, { order: orderId }))
  }
  const { serials, count } = await serialService(container).findSerials(
    { order_id: orderId, statuses: ["reserved", "sold"] },
    { limit, offset },
    { by: "number", direction: "asc" }
  )
  const names = await namesOf(container, {
    items: serials.map((serial) => serial.inventory_item_id),
    conditions: serials.map((serial) => serial.condition_id),
  })
  const moment = currentMoment()
  const view = (serial: SerialRecord): OrderedSerial => {
    const isSold = serial.status === "sold"
    const isTheirs = isSold && serial.customer_id === order.customer_id
    return {
      ...choosable(serial, names),
      ...(isSold ? { number: maskNumber(serial.number) } : {}),
      line_item_id: serial.order_line_item_id ?? "",
      item: names.item(serial.inventory_item_id),
      state: isSold ? "sold" : "set_aside",
      delivered_at: isTheirs ? serial.delivered_at : null,
      warranty: isTheirs ? warrantyOf(serial, moment) : null,
    }
  }
  return { serials: serials.map(view), count, limit, offset }
}

function warrantyOf(serial: SerialRecord, moment: Moment): OrderedSerial["warranty"] {
  const { customer_warranty_start: start, customer_warranty_end: end, is_warranty_void } = serial
  return warrantyView(start, end, is_warranty_void, moment)
}
