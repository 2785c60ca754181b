import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CountsPage } from "../../../components/counts"
import { crumb } from "../../../i18n/crumb"

const SerialCountsPage = () => <CountsPage />

export const config = defineRouteConfig({
  label: "count.title",
  translationNs: "serials",
})

export const handle = { breadcrumb: () => crumb("count.title") }

export default SerialCountsPage
