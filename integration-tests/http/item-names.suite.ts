import type { HttpTypes } from "@medusajs/framework/types"
import { fulfilOrder, placeOrder } from "../../scripts/store-client"
import { ITEM_NAME_FIELDS } from "../../src/lifecycle/item-names"
import type { VerifyResponse } from "../../src/types/buyers"
import type { OrderSerialsResponse } from "../../src/types/orders"
import type { SerialListResponse } from "../../src/types/serials"
import type { StoreSuite } from "../support/store"
import { trackItem } from "../support/tracking"

/** Items that Medusa made by itself for a product's variants: it gives them the titles of these alone. */
const suite: StoreSuite = (store) => {
  /** A product as Medusa's admin makes it. @returns its variants, with their items */
  const product = async (title: string, variants: readonly string[]) => {
    const made = await store.admin.post<HttpTypes.AdminProductResponse>("/admin/products", {
      title,
      status: "published",
      shipping_profile_id: store.ids.shippingProfileId,
      sales_channels: [{ id: store.ids.salesChannelId }],
      options: [{ title: "Sort", values: variants }],
      variants: variants.map((name) => ({
        title: name,
        manage_inventory: true,
        options: { Sort: name },
        prices: [{ currency_code: store.ids.currency, amount: 10 }],
      })),
    })
    const read = await store.admin.get<HttpTypes.AdminProductResponse>(
      `/admin/products/${made.product.id}?fields=variants.id,variants.title,*variants.inventory_items`
    )
    return variants.map((name) => {
      const variant = read.product.variants!.find((one) => one.title === name)!
      return { id: variant.id, itemId: variant.inventory_items![0]!.inventory_item_id }
    })
  }
  const receive = (itemId: string, serials: string[]) =>
    store.admin.post("/admin/serials/receive", {
      inventory_item_id: itemId,
      location_id: store.ids.locations[0]!.id,
      serials,
    })
  const titlesOf = async (itemId: string) => {
    const query = `/admin/serials?inventory_item_id=${itemId}`
    const { serials } = await store.admin.get<SerialListResponse>(query)
    return serials.map(({ item }) => item?.title)
  }

  it("are called by their product, and by their variant where it has several", async () => {
    const [radio] = await product("Osprey radio", ["Default variant"])
    const [, large] = await product("Osprey tablet", ["Small", "Large"])
    for (const { itemId } of [radio!, large!]) {
      await trackItem(store, itemId, { storefront: "verify" })
    }
    await receive(radio!.itemId, ["OSPREY-1"])
    await receive(large!.itemId, ["OSPREY-2"])
    expect(await titlesOf(radio!.itemId)).toEqual(["Osprey radio"])
    expect(await titlesOf(large!.itemId)).toEqual(["Osprey tablet, Large"])
    const verified = await store.shop.get<VerifyResponse>("/store/serials/verify?number=OSPREY-2")
    expect(verified.units.map(({ item }) => item.title)).toEqual(["Osprey tablet, Large"])
  })

  it("are so in what is refused: an item, and lines of two variants of one product", async () => {
    const variants = await product("Osprey lamp", ["Red", "Blue"])
    const plain = await product("Osprey stand", ["Default variant"])
    for (const { itemId } of [...variants, ...plain]) {
      await trackItem(store, itemId)
      await receive(itemId, [`LAMP-${itemId}`])
    }
    const level = `${variants[0]!.itemId}/location-levels/${store.ids.locations[0]!.id}`
    const lowering = store.admin.post(`/admin/inventory-items/${level}`, { stocked_quantity: 0 })
    await expect(lowering).rejects.toMatchObject({
      body: { message: expect.stringContaining("Serials of Osprey lamp, Red on hand") },
    })
    const order = await placeOrder(
      store.shop,
      store.ids,
      [...variants, ...plain].map(({ id }) => ({ variantId: id, quantity: 1 }))
    )
    const { lines } = await store.admin.get<OrderSerialsResponse>(
      `/admin/orders/${order.id}/serials`
    )
    expect(lines.map((line) => [line.title, line.variant_title]).sort()).toEqual([
      ["Osprey lamp", "Blue"],
      ["Osprey lamp", "Red"],
      ["Osprey stand", null],
    ])
    const fulfilling = fulfilOrder(store.admin, order.id, {
      locationId: store.ids.locations[0]!.id,
    })
    await expect(fulfilling).rejects.toMatchObject({
      body: { message: expect.stringMatching(/Osprey lamp, (Red|Blue).*Osprey lamp, (Red|Blue)/) },
    })
  })

  it("are found by the product's title, as the admin asks for them", async () => {
    const [drill] = await product("Osprey drill", ["Default variant"])
    const fields = ITEM_NAME_FIELDS.map((field) => `inventory_items.inventory.${field}`).join()
    const { variants } = await store.admin.get<HttpTypes.AdminProductVariantListResponse>(
      `/admin/product-variants?q=${encodeURIComponent("Osprey drill")}&fields=${fields}`
    )
    expect(variants.map(({ inventory_items }) => inventory_items![0]!.inventory)).toMatchObject([
      {
        id: drill!.itemId,
        title: "Default variant",
        variants: [{ product: { title: "Osprey drill" } }],
      },
    ])
  })
}

export default suite
