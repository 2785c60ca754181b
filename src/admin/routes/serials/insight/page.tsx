import { defineRouteConfig } from "@medusajs/admin-sdk"
import { InsightPage } from "../../../components/insight"
import { crumb } from "../../../i18n/crumb"

const SerialInsightPage = () => <InsightPage />

export const config = defineRouteConfig({
  label: "insight.title",
  translationNs: "serials",
})

export const handle = { breadcrumb: () => crumb("insight.title") }

export default SerialInsightPage
