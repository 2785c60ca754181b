import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { DraftSerialsSection } from "../components/order-serials"
import { Widget } from "../components/common/widget"

const DraftOrderSerialsWidget = ({ data }: { data: { id: string } }) => (
  <Widget>
    <DraftSerialsSection orderId={data.id} />
  </Widget>
)

export const config = defineWidgetConfig({
  zone: "draft_order.details",
  id: "medusa-plugin-serials:draft-order",
})

export default DraftOrderSerialsWidget
