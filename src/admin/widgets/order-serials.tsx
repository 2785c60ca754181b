import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { OrderSerialsSection } from "../components/order-serials"
import { Widget } from "../components/common/widget"

const OrderSerialsWidget = ({ data }: { data: { id: string } }) => (
  <Widget>
    <OrderSerialsSection orderId={data.id} />
  </Widget>
)

export const config = defineWidgetConfig({
  zone: "order.details",
  id: "medusa-plugin-serials:order",
})

export default OrderSerialsWidget
