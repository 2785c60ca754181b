import { defineRouteConfig } from "@medusajs/admin-sdk"
import { crumb } from "../../../i18n/crumb"
import { RightOfPage } from "../../../components/common/with-right"
import { lazyPage } from "../../../components/common/lazy-page"

const DeliveriesPage = lazyPage(
  async () => (await import("../../../components/deliveries/deliveries-page")).DeliveriesPage
)

const SerialDeliveriesPage = () => (
  <RightOfPage>
    <DeliveriesPage />
  </RightOfPage>
)

export const config = defineRouteConfig({
  label: "nav.deliveries",
  translationNs: "serials",
  rank: 5,
})

export const handle = { breadcrumb: () => crumb("delivery.title") }

export default SerialDeliveriesPage
