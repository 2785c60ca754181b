import { defineRouteConfig } from "@medusajs/admin-sdk"
import { crumb } from "../../../i18n/crumb"
import { RightOfPage } from "../../../components/common/with-right"
import { lazyPage } from "../../../components/common/lazy-page"

const LotsPage = lazyPage(async () => (await import("../../../components/lots/lots-page")).LotsPage)

const SerialLotsPage = () => (
  <RightOfPage>
    <LotsPage />
  </RightOfPage>
)

export const config = defineRouteConfig({
  label: "lots.title",
  translationNs: "serials",
  rank: 11,
})

export const handle = { breadcrumb: () => crumb("lots.title") }

export default SerialLotsPage
