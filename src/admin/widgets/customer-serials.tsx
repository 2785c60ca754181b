import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { CustomerSerialsSection } from "../components/customer-serials"
import { Widget } from "../components/common/widget"

const CustomerSerialsWidget = ({ data }: { data: { id: string } }) => (
  <Widget>
    <CustomerSerialsSection customerId={data.id} />
  </Widget>
)

export const config = defineWidgetConfig({
  zone: "customer.details",
  id: "medusa-plugin-serials:customer",
})

export default CustomerSerialsWidget
