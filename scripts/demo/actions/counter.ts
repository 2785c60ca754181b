import type { HttpTypes } from "@medusajs/framework/types"
import { BASKET } from "../data/ownership"
import { inTurn } from "../in-parallel"
import type { Pool } from "../pool"
import type { ReceivingDesk } from "./receive"

/** A basket that was begun at the counter and put aside, as the counter sale does it. */
export async function layBasket(
  { admin, shop, catalogue }: ReceivingDesk,
  pool: Pool
): Promise<void> {
  const { at, scanned, beside } = BASKET
  const { draft_order } = await admin.post<HttpTypes.AdminDraftOrderResponse>(
    "/admin/draft-orders",
    {
      region_id: shop.ids.regionId,
      sales_channel_id: shop.ids.salesChannelId,
      metadata: { counter_sale: { location_id: shop.places[at] } },
    }
  )
  const path = `/admin/draft-orders/${draft_order.id}/serials`
  await inTurn(scanned, async (sku) => {
    const [unit] = pool.take(sku, at, 1)
    await admin.post(`${path}/scan`, { serial: { serial_id: unit!.id } })
  })
  await admin.post(`${path}/lines`, { variant_id: catalogue.variants.get(beside), quantity: 1 })
}
