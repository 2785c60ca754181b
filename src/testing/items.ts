import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createInventoryLevelsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { PolicyLayer } from "../lifecycle/policy"
import { setSerialPolicyWorkflow } from "../workflows/settings/set-policy"
import { readGraph } from "../workflows/support/graph"
import { asSystem } from "./requested"
import type { TestShop } from "./shop"

/** A product of one variant, whose units are tracked. */
export interface TestItem {
  product_id: string
  variant_id: string
  inventory_item_id: string
  title: string
  sku: string
  price: number
}

export interface TestItemOptions {
  title?: string
  sku?: string
  price?: number
  /** Pieces in stock at the shop's location before tracking is switched on: they await serials. None unless said. */
  stock?: number
  /** What the item's policy says beside the defaults. */
  policy?: PolicyLayer
  /** False for one that nobody tracks. */
  is_tracked?: boolean
}

/** Makes a product of one variant with a level at the shop's location, and switches tracking on. */
export async function makeItem(
  container: MedusaContainer,
  shop: TestShop,
  options: TestItemOptions = {}
): Promise<TestItem> {
  const sku = options.sku ?? `TEST-${randomUUID().slice(0, 8)}`
  const title = options.title ?? sku
  const price = options.price ?? 100
  const { result } = await createProductsWorkflow(container).run({
    input: {
      products: [
        {
          title,
          status: "published",
          shipping_profile_id: shop.shipping_profile_id,
          sales_channels: [{ id: shop.sales_channel_id }],
          options: [{ title: "Variant", values: ["One"] }],
          variants: [
            {
              title: "One",
              sku,
              manage_inventory: true,
              options: { Variant: "One" },
              prices: [{ currency_code: shop.currency_code, amount: price }],
            },
          ],
        },
      ],
    },
  })
  const [product] = result
  const inventory_item_id = await itemOf(container, sku)
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: [
        {
          inventory_item_id,
          location_id: shop.location_id,
          stocked_quantity: options.stock ?? 0,
        },
      ],
    },
  })
  if (options.is_tracked !== false) {
    const body = { inventory_item_id, is_tracked: true, parts: options.policy ?? {} }
    await setSerialPolicyWorkflow(container).run({ input: asSystem(body) })
  }
  return {
    product_id: product.id,
    variant_id: product.variants[0].id,
    inventory_item_id,
    title,
    sku,
    price,
  }
}

/** The inventory item that Medusa made for a variant: it bears the variant's SKU. */
async function itemOf(container: MedusaContainer, sku: string): Promise<string> {
  const [item] = await readGraph<{ id: string }>(container, "inventory_item", ["id"], {
    sku: [sku],
  })
  return item.id
}
