import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { ProductSerialsSection } from "../components/product-serials"
import { WithRight } from "../components/common/with-right"

const ProductSerialsWidget = ({ data }: { data: { id: string } }) => (
  <WithRight right="view">
    <ProductSerialsSection productId={data.id} />
  </WithRight>
)

export const config = defineWidgetConfig({
  zone: "product.details",
  id: "medusa-plugin-serials:product",
})

export default ProductSerialsWidget
