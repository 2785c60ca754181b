import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { DraftSerialsSection } from "../components/order-serials"
import { WithRight } from "../components/common/with-right"

const DraftOrderSerialsWidget = ({ data }: { data: { id: string } }) => (
  <WithRight right="view">
    <DraftSerialsSection orderId={data.id} />
  </WithRight>
)

export const config = defineWidgetConfig({
  zone: "draft_order.details",
  id: "medusa-plugin-serials:draft-order",
})

export default DraftOrderSerialsWidget
