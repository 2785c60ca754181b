import { fulfilOrder, placeOrder, registerCustomer } from "../../scripts/store-client"
import type { OwnSerialsResponse } from "../../src/types/store"
import type { StoreSuite } from "../support/store"
import { unitsIn } from "../support/units"

/** What a customer sees of the units that they own. */
const suite: StoreSuite = (store) => {
  const path = "/store/customers/me/serials"
  const asCustomer = (token: string) => store.shop.with({ authorization: `Bearer ${token}` })
  const customer = (name: string) =>
    registerCustomer(store.shop, { email: `${name}@own.example.com`, password: "supersecret" })

  it("lists the customer's own units once they are sold, with order and warranty, and nobody else's", async () => {
    const units = await unitsIn(store, {
      policy: {
        customer_warranty: {
          months: 24,
          starts_at: "sale",
          on_resale: "fresh",
          on_replacement: "fresh",
        },
      },
    })
    await units.receive(["OWN-1", "OWN-2", "OWN-3"])
    const [erika, max] = [await customer("erika"), await customer("max")]
    const buy = async ({ token }: { token: string }, number: string, packs = true) => {
      const lines = [{ variantId: units.variantId, quantity: 1 }]
      const order = await placeOrder(store.shop, store.ids, lines, { token })
      await units.capture({ id: order.id, line: order.items![0]!.id }, [number])
      if (packs) await fulfilOrder(store.admin, order.id)
      return order
    }
    const order = await buy(erika, "OWN-1")
    await buy(erika, "OWN-2", false)
    await buy(max, "OWN-3")

    const own = await asCustomer(erika.token).get<OwnSerialsResponse>(path)
    expect(own).toMatchObject({
      serials: [
        {
          number: "OWN-1",
          item: { id: units.itemId },
          order: { id: order.id, display_id: order.display_id },
          sold_at: expect.any(String),
          delivered_at: null,
          warranty: { status: "active" },
        },
      ],
      count: 1,
      limit: 20,
      offset: 0,
    })
    // Nothing of the shop's inside.
    expect(Object.keys(own.serials[0]!).sort()).toEqual(
      [
        "id",
        "number",
        "item",
        "order",
        "sold_at",
        "delivered_at",
        "registered_at",
        "warranty",
        "notices",
      ].sort()
    )
    const others = await asCustomer(max.token).get<OwnSerialsResponse>(path)
    expect(others.serials.map(({ number }) => number)).toEqual(["OWN-3"])
    const asked = await asCustomer(max.token).send("GET", `${path}?customer_id=${erika.id}`)
    expect(asked.status).toBe(400)
  })

  it("is for customers who are logged in", async () => {
    expect((await store.shop.send("GET", path)).status).toBe(401)
    expect((await store.shop.send("GET", `${path}?limit=0`)).status).toBe(401)
  })
}

export default suite
