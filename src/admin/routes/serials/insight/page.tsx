import { defineRouteConfig } from "@medusajs/admin-sdk"
import { crumb } from "../../../i18n/crumb"
import { RightOfPage } from "../../../components/common/with-right"
import { lazyPage } from "../../../components/common/lazy-page"

const InsightPage = lazyPage(
  async () => (await import("../../../components/insight/insight-page")).InsightPage
)

const SerialInsightPage = () => (
  <RightOfPage>
    <InsightPage />
  </RightOfPage>
)

export const config = defineRouteConfig({
  label: "insight.title",
  translationNs: "serials",
  rank: 13,
})

export const handle = { breadcrumb: () => crumb("insight.title") }

export default SerialInsightPage
