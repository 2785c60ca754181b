import { createProduct } from "../../scripts/store-client"
import { describeAdmin } from "../support/admin-store"

describeAdmin("admin", {}, (store) => {
  it("shows a product of the store", async () => {
    const product = await createProduct(store.admin, store.ids, {
      title: "Untracked mug",
      variants: [{ sku: "MUG", price: 9, stock: { [store.ids.locations[0]!.id]: 3 } }],
    })
    const { page, open, screenshot } = store.browser
    await open(`/products/${product.id}`)
    await page.getByRole("heading", { name: "Untracked mug" }).waitFor()
    await screenshot("product")
  })
})
