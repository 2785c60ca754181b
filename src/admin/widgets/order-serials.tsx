import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { OrderSerialsSection } from "../components/order-serials"

const OrderSerialsWidget = ({ data }: { data: { id: string } }) => (
  <OrderSerialsSection orderId={data.id} />
)

export const config = defineWidgetConfig({
  zone: "order.details",
  id: "medusa-plugin-serials:order",
})

export default OrderSerialsWidget
