import type { HttpTypes } from "@medusajs/framework/types"
import type { HttpClient } from "./http-client"
import type { CartLine } from "./shopping"
import type { StoreIds } from "./store-setup"

/** Creates a draft order with its lines and shipping method; answers its id. */
export async function createDraftOrder(
  admin: HttpClient,
  store: StoreIds,
  lines: CartLine[],
  email = "phone-order@example.com"
): Promise<string> {
  const address = {
    first_name: "Erika",
    last_name: "Mustermann",
    address_1: "Marktplatz 1",
    city: "Bremen",
    postal_code: "28195",
    country_code: store.countryCode,
  }
  const { draft_order } = await admin.post<HttpTypes.AdminDraftOrderResponse>(
    "/admin/draft-orders",
    {
      email,
      region_id: store.regionId,
      sales_channel_id: store.salesChannelId,
      shipping_address: address,
      billing_address: address,
      items: lines.map((line) => ({
        variant_id: line.variantId,
        quantity: line.quantity,
        metadata: line.metadata,
      })),
      shipping_methods: [
        { name: "Parcel", shipping_option_id: store.locations[0]!.shippingOptionId, amount: 5 },
      ],
    }
  )
  return draft_order.id
}

/** Makes an order of a draft, which reserves its stock. The order keeps the draft's id. */
export async function convertDraftOrder(admin: HttpClient, draftOrderId: string): Promise<void> {
  await admin.post(`/admin/draft-orders/${draftOrderId}/convert-to-order`)
}
