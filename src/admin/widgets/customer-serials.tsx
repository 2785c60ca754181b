import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { CustomerSerialsSection } from "../components/customer-serials"

const CustomerSerialsWidget = ({ data }: { data: { id: string } }) => (
  <CustomerSerialsSection customerId={data.id} />
)

export const config = defineWidgetConfig({
  zone: "customer.details",
  id: "medusa-plugin-serials:customer",
})

export default CustomerSerialsWidget
