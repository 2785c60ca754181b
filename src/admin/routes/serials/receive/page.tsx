import { defineRouteConfig } from "@medusajs/admin-sdk"
import { crumb } from "../../../i18n/crumb"
import { RightOfPage } from "../../../components/common/with-right"
import { lazyPage } from "../../../components/common/lazy-page"

const ReceivePage = lazyPage(
  async () => (await import("../../../components/receive/receive-page")).ReceivePage
)

const ReceiveSerialsPage = () => (
  <RightOfPage>
    <ReceivePage />
  </RightOfPage>
)

export const config = defineRouteConfig({
  label: "nav.receive",
  translationNs: "serials",
  rank: 1,
})

export const handle = { breadcrumb: () => crumb("receive.title") }

export default ReceiveSerialsPage
