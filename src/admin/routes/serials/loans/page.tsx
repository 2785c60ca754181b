import { defineRouteConfig } from "@medusajs/admin-sdk"
import { crumb } from "../../../i18n/crumb"
import { RightOfPage } from "../../../components/common/with-right"
import { lazyPage } from "../../../components/common/lazy-page"

const LoansPage = lazyPage(
  async () => (await import("../../../components/loans/loans-page")).LoansPage
)

const SerialLoansPage = () => (
  <RightOfPage>
    <LoansPage />
  </RightOfPage>
)

export const config = defineRouteConfig({
  label: "loan.title",
  translationNs: "serials",
  rank: 9,
})

export const handle = { breadcrumb: () => crumb("loan.title") }

export default SerialLoansPage
