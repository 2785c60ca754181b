import { defineRouteConfig } from "@medusajs/admin-sdk"
import { crumb } from "../../../i18n/crumb"
import { RightOfPage } from "../../../components/common/with-right"
import { lazyPage } from "../../../components/common/lazy-page"

const TransfersPage = lazyPage(
  async () => (await import("../../../components/transfers/transfers-page")).TransfersPage
)

const SerialTransfersPage = () => (
  <RightOfPage>
    <TransfersPage />
  </RightOfPage>
)

export const config = defineRouteConfig({
  label: "transfer.title",
  translationNs: "serials",
  rank: 6,
})

export const handle = { breadcrumb: () => crumb("transfer.title") }

export default SerialTransfersPage
