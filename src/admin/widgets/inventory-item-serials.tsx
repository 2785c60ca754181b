import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { ItemSerialsSection } from "../components/product-serials"

interface InventoryItem {
  id: string
  title?: string | null
  sku?: string | null
}

const InventoryItemSerialsWidget = ({ data }: { data: InventoryItem }) => (
  <ItemSerialsSection itemId={data.id} name={data.title ?? data.sku ?? data.id} />
)

export const config = defineWidgetConfig({
  zone: "inventory_item.details",
  id: "medusa-plugin-serials:inventory-item",
})

export default InventoryItemSerialsWidget
