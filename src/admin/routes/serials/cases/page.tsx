import { defineRouteConfig } from "@medusajs/admin-sdk"
import { crumb } from "../../../i18n/crumb"
import { RightOfPage } from "../../../components/common/with-right"
import { lazyPage } from "../../../components/common/lazy-page"

const CasesPage = lazyPage(
  async () => (await import("../../../components/cases/cases-page")).CasesPage
)

const SerialCasesPage = () => (
  <RightOfPage>
    <CasesPage />
  </RightOfPage>
)

export const config = defineRouteConfig({
  label: "nav.cases",
  translationNs: "serials",
  rank: 8,
})

export const handle = { breadcrumb: () => crumb("case.title") }

export default SerialCasesPage
