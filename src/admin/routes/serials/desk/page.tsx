import { defineRouteConfig } from "@medusajs/admin-sdk"
import { crumb } from "../../../i18n/crumb"
import { RightOfPage } from "../../../components/common/with-right"
import { lazyPage } from "../../../components/common/lazy-page"

const ReturnsDeskPage = lazyPage(
  async () => (await import("../../../components/returns-desk/returns-desk-page")).ReturnsDeskPage
)

const SerialDeskPage = () => (
  <RightOfPage>
    <ReturnsDeskPage />
  </RightOfPage>
)

export const config = defineRouteConfig({
  label: "nav.desk",
  translationNs: "serials",
  rank: 4,
})

export const handle = { breadcrumb: () => crumb("desk.title") }

export default SerialDeskPage
