import { defineRouteConfig } from "@medusajs/admin-sdk"
import { crumb } from "../../../i18n/crumb"
import { RightOfPage } from "../../../components/common/with-right"
import { lazyPage } from "../../../components/common/lazy-page"

const CountsPage = lazyPage(
  async () => (await import("../../../components/counts/counts-page")).CountsPage
)

const SerialCountsPage = () => (
  <RightOfPage>
    <CountsPage />
  </RightOfPage>
)

export const config = defineRouteConfig({
  label: "count.title",
  translationNs: "serials",
  rank: 7,
})

export const handle = { breadcrumb: () => crumb("count.title") }

export default SerialCountsPage
