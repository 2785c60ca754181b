import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { ItemSerialsSection } from "../components/product-serials"
import { WithRight } from "../components/common/with-right"
import { useItem } from "../hooks/use-places"

interface InventoryItem {
  id: string
  title?: string | null
  sku?: string | null
}

const InventoryItemSerialsWidget = ({ data }: { data: InventoryItem }) => {
  const { data: item } = useItem(data.id)
  const { title, sku, id } = item ?? data
  return (
    <WithRight right="view">
      <ItemSerialsSection itemId={data.id} name={title ?? sku ?? id} />
    </WithRight>
  )
}

export const config = defineWidgetConfig({
  zone: "inventory_item.details",
  id: "medusa-plugin-serials:inventory-item",
})

export default InventoryItemSerialsWidget
