import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DeliveriesPage } from "../../../components/deliveries"
import { crumb } from "../../../i18n/crumb"

const SerialDeliveriesPage = () => <DeliveriesPage />

export const config = defineRouteConfig({
  label: "delivery.title",
  translationNs: "serials",
})

export const handle = { breadcrumb: () => crumb("delivery.title") }

export default SerialDeliveriesPage
