import type { MedusaContainer } from "@medusajs/framework/types"
import { checkOutHolds } from "../check-out"

/** Nobody may ask it for anything. */
const untouched = new Proxy({} as MedusaContainer, {
  get: (_, name) => {
    throw new Error(`The container was asked for ${String(name)}.`)
  },
})

describe("the checkout of a cart without a choice", () => {
  it("asks nobody for anything", async () => {
    const line = { id: "cali_1", title: "Laptop", quantity: 1, variant: null }
    const cart = {
      id: "cart_1",
      sales_channel_id: "sc_1",
      items: [{ ...line, metadata: null }, { ...line, metadata: { gift: true } }, null],
    }
    expect(await checkOutHolds(untouched, cart, "attempt")).toBeNull()
  })
})
