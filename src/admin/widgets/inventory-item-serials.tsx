import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { ItemSerialsSection } from "../components/product-serials"
import { WithRight } from "../components/common/with-right"

interface InventoryItem {
  id: string
  title?: string | null
  sku?: string | null
}

const InventoryItemSerialsWidget = ({ data }: { data: InventoryItem }) => (
  <WithRight right="view">
    <ItemSerialsSection itemId={data.id} name={data.title ?? data.sku ?? data.id} />
  </WithRight>
)

export const config = defineWidgetConfig({
  zone: "inventory_item.details",
  id: "medusa-plugin-serials:inventory-item",
})

export default InventoryItemSerialsWidget
