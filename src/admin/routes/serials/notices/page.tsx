import { defineRouteConfig } from "@medusajs/admin-sdk"
import { crumb } from "../../../i18n/crumb"
import { RightOfPage } from "../../../components/common/with-right"
import { lazyPage } from "../../../components/common/lazy-page"

const NoticesPage = lazyPage(
  async () => (await import("../../../components/notices/notices-page")).NoticesPage
)

const SerialNoticesPage = () => (
  <RightOfPage>
    <NoticesPage />
  </RightOfPage>
)

export const config = defineRouteConfig({
  label: "notice.title",
  translationNs: "serials",
  rank: 10,
})

export const handle = { breadcrumb: () => crumb("notice.title") }

export default SerialNoticesPage
