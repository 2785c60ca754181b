import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ScanText } from "@medusajs/icons"
import { SerialsHome } from "../../components/serials-home"
import { crumb } from "../../i18n/crumb"
import { RightOfPage } from "../../components/common/with-right"

const SerialsPage = () => (
  <RightOfPage>
    <SerialsHome />
  </RightOfPage>
)

export const config = defineRouteConfig({
  label: "home.title",
  translationNs: "serials",
  icon: ScanText,
  rank: 45,
})

export const handle = { breadcrumb: () => crumb("home.title") }

export default SerialsPage
