import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { ItemSerialsSection } from "../components/product-serials"
import { Widget } from "../components/common/widget"
import { useItem } from "../hooks/use-places"

interface InventoryItem {
  id: string
  title?: string | null
  sku?: string | null
}

const InventoryItemSerialsWidget = ({ data }: { data: InventoryItem }) => (
  <Widget>
    <NamedItemSection data={data} />
  </Widget>
)

const NamedItemSection = ({ data }: { data: InventoryItem }) => {
  const { data: item } = useItem(data.id)
  const { title, sku, id } = item ?? data
  return <ItemSerialsSection itemId={data.id} name={title ?? sku ?? id} />
}

export const config = defineWidgetConfig({
  zone: "inventory_item.details",
  id: "medusa-plugin-serials:inventory-item",
})

export default InventoryItemSerialsWidget
