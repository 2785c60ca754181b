import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { ProductSerialsSection } from "../components/product-serials"
import { Widget } from "../components/common/widget"

const ProductSerialsWidget = ({ data }: { data: { id: string } }) => (
  <Widget>
    <ProductSerialsSection productId={data.id} />
  </Widget>
)

export const config = defineWidgetConfig({
  zone: "product.details",
  id: "medusa-plugin-serials:product",
})

export default ProductSerialsWidget
