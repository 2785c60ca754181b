import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { VariantSerialsSection } from "../components/product-serials"
import { Widget } from "../components/common/widget"

const VariantSerialsWidget = ({ data }: { data: { id: string; product_id?: string | null } }) =>
  data.product_id ? (
    <Widget>
      <VariantSerialsSection productId={data.product_id} variantId={data.id} />
    </Widget>
  ) : null

export const config = defineWidgetConfig({
  zone: "product_variant.details",
  id: "medusa-plugin-serials:variant",
})

export default VariantSerialsWidget
