import { defineRouteConfig } from "@medusajs/admin-sdk"
import { crumb } from "../../../i18n/crumb"
import { RightOfPage } from "../../../components/common/with-right"
import { lazyPage } from "../../../components/common/lazy-page"

const ImportsPage = lazyPage(
  async () => (await import("../../../components/imports/imports-page")).ImportsPage
)

const SerialImportsPage = () => (
  <RightOfPage>
    <ImportsPage />
  </RightOfPage>
)

export const config = defineRouteConfig({
  label: "import.title",
  translationNs: "serials",
  rank: 15,
})

export const handle = { breadcrumb: () => crumb("import.title") }

export default SerialImportsPage
