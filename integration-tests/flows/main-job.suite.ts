import {
  cancelFulfilment,
  fulfilOrder,
  placeOrder,
  readStock,
  receiveReturn,
  requestReturn,
} from "../../scripts/store-client"
import type { HistoryResponse } from "../../src/types/serials"
import type { OperationResponse } from "../../src/types/operations"
import type { OrderSerialsResponse } from "../../src/types/orders"
import type { ReturnSerialsResponse } from "../../src/types/returns"
import type { StoreSuite } from "../support/store"
import { trackedProduct } from "../support/tracking"

/** From receipt to return, as a shop does it. */
const suite: StoreSuite = (store) => {
  it("receives, sells, cancels, sells again and takes back", async () => {
    const { admin, shop, ids } = store
    const { itemId, locationId, variantId } = await trackedProduct(store)
    const stock = () => readStock(admin, itemId, locationId)
    const { serials } = await admin.post<OperationResponse>("/admin/serials/receive", {
      inventory_item_id: itemId,
      location_id: locationId,
      serials: ["S1", "S2", "S3"],
    })
    const idOf = (number: string) => serials.find((serial) => serial.number === number)!.id
    const statuses = async () => {
      const { serials: rows } = await admin.get<{ serials: { number: string; status: string }[] }>(
        `/admin/serials?inventory_item_id=${itemId}&order=number`
      )
      return rows.map(({ number, status }) => `${number} ${status}`)
    }

    const order = await placeOrder(shop, ids, [{ variantId, quantity: 2 }])
    const line = order.items![0]!.id
    await expect(fulfilOrder(admin, order.id, { locationId })).rejects.toMatchObject({
      status: 400,
      body: { code: "too_few_for_line", serials: [{ detail: { missing: 2 } }] },
    })
    expect(await stock()).toEqual({ stocked: 3, reserved: 2, available: 1 })

    const captured = await admin.post<OrderSerialsResponse>(
      `/admin/orders/${order.id}/serials/capture`,
      {
        line_item_id: line,
        serials: ["s1", "SN:S2"],
      }
    )
    expect(captured.lines[0]!.components[0]).toMatchObject({
      needed: 2,
      missing: 0,
      captured: [{ number: "S1" }, { number: "S2" }],
    })
    await expect(
      admin.post(`/admin/orders/${order.id}/serials/capture`, {
        line_item_id: line,
        serials: ["S3"],
      })
    ).rejects.toMatchObject({ status: 400, body: { code: "too_many_for_line" } })

    const fulfilment = await fulfilOrder(admin, order.id, { locationId })
    expect(await statuses()).toEqual(["S1 sold", "S2 sold", "S3 in_stock"])
    expect(await stock()).toEqual({ stocked: 1, reserved: 0, available: 1 })

    await cancelFulfilment(admin, order.id, fulfilment)
    expect(await statuses()).toEqual(["S1 reserved", "S2 reserved", "S3 in_stock"])
    expect(await stock()).toEqual({ stocked: 3, reserved: 2, available: 1 })

    await fulfilOrder(admin, order.id, { locationId })
    const returnId = await requestReturn(admin, {
      orderId: order.id,
      locationId,
      items: [{ id: line, quantity: 2 }],
    })
    const receipt = { good: [{ id: line, quantity: 1 }], damaged: [{ id: line, quantity: 1 }] }
    await expect(receiveReturn(admin, returnId, receipt)).rejects.toMatchObject({
      status: 400,
      body: { code: "too_few_for_line" },
    })
    expect(await stock()).toEqual({ stocked: 1, reserved: 0, available: 1 })
    const onReturn = await admin.post<ReturnSerialsResponse>(
      `/admin/returns/${returnId}/serials/capture`,
      {
        line_item_id: line,
        serials: [{ serial: "S1" }, { serial_id: idOf("S2"), disposition: "damaged" }],
      }
    )
    expect(onReturn.lines[0]!.components[0]).toMatchObject({
      needed: 2,
      captured: [{ number: "S1" }, { number: "S2", disposition: "damaged" }],
    })
    await admin.post(`/admin/returns/${returnId}/receive/confirm`)
    expect(await statuses()).toEqual(["S1 in_stock", "S2 quarantined", "S3 in_stock"])
    expect(await stock()).toEqual({ stocked: 2, reserved: 0, available: 2 })

    const { events } = await admin.get<HistoryResponse>(`/admin/serials/${idOf("S1")}/history`)
    expect(events.map(({ command }) => command)).toEqual([
      "return_to_stock",
      "declare_return",
      "sell",
      "unfulfil",
      "sell",
      "capture",
      "receive",
    ])
  })
}

export default suite
