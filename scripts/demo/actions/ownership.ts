import { CUSTOMERS } from "../data/customers"
import { OWNERSHIP } from "../data/ownership"
import { inTurn } from "../in-parallel"
import type { HttpClient } from "../../store-client"
import { soldOf, type PlacedOrder, type Shoppers } from "./shoppers"

/** Customers register what they bought, and offer it to somebody else, as a storefront lets them. */
export async function registerUnits(
  admin: HttpClient,
  storefront: HttpClient,
  shoppers: Shoppers,
  orders: readonly PlacedOrder[]
): Promise<void> {
  await inTurn(OWNERSHIP, async ({ by, sku, offeredTo }) => {
    const client = storefront.with({ authorization: `Bearer ${shoppers.get(by)!.token}` })
    const { serial_id, number } = await soldOf(admin, orders, by, sku)
    await client.post("/store/customers/me/serials/register", { number })
    if (offeredTo)
      await client.post(`/store/customers/me/serials/${serial_id}/hand-over`, {
        email: CUSTOMERS[offeredTo].email,
      })
  })
}
