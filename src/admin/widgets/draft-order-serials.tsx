import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { DraftSerialsSection } from "../components/order-serials"

const DraftOrderSerialsWidget = ({ data }: { data: { id: string } }) => (
  <DraftSerialsSection orderId={data.id} />
)

export const config = defineWidgetConfig({
  zone: "draft_order.details",
  id: "medusa-plugin-serials:draft-order",
})

export default DraftOrderSerialsWidget
