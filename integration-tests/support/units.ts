import { placeOrder, shipFulfilment } from "../../scripts/store-client"
import type {
  CaptureBody,
  OrderComponentSerials,
  OrderSerialsResponse,
} from "../../src/types/orders"
import type { CountsResponse, LevelView } from "../../src/types/stock"
import type { OperationResponse } from "../../src/types/operations"
import type { PolicyBody } from "../../src/types/policies"
import type { ReceiveBody } from "../../src/types/receiving"
import type { ReturnCaptureBody, ReturnSerialsResponse } from "../../src/types/returns"
import type { SerialListResponse, SerialResponse, SerialView } from "../../src/types/serials"
import type { TestStore } from "./store"
import { trackedProduct } from "./tracking"

/** A product of one tracked item, and what a shop does with its units, over HTTP. */
export interface Units {
  itemId: string
  variantId: string
  locationId: string
  /** Receives numbers, or whatever else the body says. */
  receive(numbers: string[], body?: Partial<ReceiveBody>): Promise<OperationResponse>
  /** Places an order for some units; all by the same buyer unless an e-mail says otherwise. */
  order(quantity: number, email?: string): Promise<{ id: string; line: string }>
  capture(
    order: { id: string; line: string },
    serials: CaptureBody["serials"],
    body?: Partial<CaptureBody>
  ): Promise<OrderComponentSerials>
  /** How the order's line stands. */
  lineOf(order: { id: string }): Promise<OrderComponentSerials>
  /** Marks the fulfilment with which a unit left as shipped. */
  ship(number: string): Promise<void>
  captureReturn(
    returnId: string,
    line: string,
    serials: ReturnCaptureBody["serials"]
  ): Promise<ReturnSerialsResponse>
  /** `number status` of every unit, by number. */
  statuses(): Promise<string[]>
  /** The unit of a number, as a list shows it. */
  unit(number: string): Promise<SerialView>
  /** The unit of a number, with all that is known of it. */
  detail(number: string): Promise<SerialResponse["serial"]>
  /** How serials and stock stand to each other at the location. */
  level(locationId?: string): Promise<LevelView>
}

/** Makes a tracked product for one test. */
export async function unitsIn(
  store: TestStore,
  options: { policy?: PolicyBody["parts"]; stock?: number } = {}
): Promise<Units> {
  const { admin, shop, ids } = store
  const { itemId, variantId, locationId } = await trackedProduct(store, options)
  const unit = async (number: string) => {
    const { serials } = await admin.get<SerialListResponse>(
      `/admin/serials?inventory_item_id=${itemId}&limit=100`
    )
    return serials.find((serial) => serial.number === number)!
  }
  const onLine = (answer: OrderSerialsResponse) => answer.lines[0]!.components[0]!
  return {
    itemId,
    variantId,
    locationId,
    receive: (serials, body = {}) =>
      admin.post("/admin/serials/receive", {
        inventory_item_id: itemId,
        location_id: locationId,
        serials,
        ...body,
      }),
    order: async (quantity, email) => {
      const order = await placeOrder(shop, ids, [{ variantId, quantity }], { email })
      return { id: order.id, line: order.items![0]!.id }
    },
    capture: async (order, serials, body = {}) =>
      onLine(
        await admin.post(`/admin/orders/${order.id}/serials/capture`, {
          line_item_id: order.line,
          serials,
          ...body,
        })
      ),
    ship: async (number) => {
      const { order_id, fulfillment_id } = await unit(number)
      await shipFulfilment(admin, order_id!, fulfillment_id!)
    },
    lineOf: async ({ id }) => onLine(await admin.get(`/admin/orders/${id}/serials`)),
    captureReturn: (returnId, line, serials) =>
      admin.post(`/admin/returns/${returnId}/serials/capture`, { line_item_id: line, serials }),
    statuses: async () => {
      const { serials } = await admin.get<{ serials: { number: string; status: string }[] }>(
        `/admin/serials?inventory_item_id=${itemId}&order=number&limit=100`
      )
      return serials.map(({ number, status }) => `${number} ${status}`)
    },
    unit,
    detail: async (number) => {
      const { id } = await unit(number)
      return (await admin.get<SerialResponse>(`/admin/serials/${id}`)).serial
    },
    level: async (place = locationId) => {
      const { levels } = await admin.get<CountsResponse>(
        `/admin/serials/counts?inventory_item_id=${itemId}`
      )
      return levels.find(({ location }) => location.id === place)!
    },
  }
}
