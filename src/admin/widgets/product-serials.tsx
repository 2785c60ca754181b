import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { ProductSerialsSection } from "../components/product-serials"

const ProductSerialsWidget = ({ data }: { data: { id: string } }) => (
  <ProductSerialsSection productId={data.id} />
)

export const config = defineWidgetConfig({
  zone: "product.details",
  id: "medusa-plugin-serials:product",
})

export default ProductSerialsWidget
