import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { CustomerSerialsSection } from "../components/customer-serials"
import { WithRight } from "../components/common/with-right"

const CustomerSerialsWidget = ({ data }: { data: { id: string } }) => (
  <WithRight right="view">
    <CustomerSerialsSection customerId={data.id} />
  </WithRight>
)

export const config = defineWidgetConfig({
  zone: "customer.details",
  id: "medusa-plugin-serials:customer",
})

export default CustomerSerialsWidget
