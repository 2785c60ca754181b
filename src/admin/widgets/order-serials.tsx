import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { OrderSerialsSection } from "../components/order-serials"
import { WithRight } from "../components/common/with-right"

const OrderSerialsWidget = ({ data }: { data: { id: string } }) => (
  <WithRight right="view">
    <OrderSerialsSection orderId={data.id} />
  </WithRight>
)

export const config = defineWidgetConfig({
  zone: "order.details",
  id: "medusa-plugin-serials:order",
})

export default OrderSerialsWidget
