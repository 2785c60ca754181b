import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { VariantSerialsSection } from "../components/product-serials"
import { WithRight } from "../components/common/with-right"

const VariantSerialsWidget = ({ data }: { data: { id: string; product_id?: string | null } }) =>
  data.product_id ? (
    <WithRight right="view">
      <VariantSerialsSection productId={data.product_id} variantId={data.id} />
    </WithRight>
  ) : null

export const config = defineWidgetConfig({
  zone: "product_variant.details",
  id: "medusa-plugin-serials:variant",
})

export default VariantSerialsWidget
