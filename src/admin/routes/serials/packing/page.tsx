import { defineRouteConfig } from "@medusajs/admin-sdk"
import { crumb } from "../../../i18n/crumb"
import { RightOfPage } from "../../../components/common/with-right"
import { lazyPage } from "../../../components/common/lazy-page"

const PackingPage = lazyPage(
  async () => (await import("../../../components/packing/packing-page")).PackingPage
)

const SerialPackingPage = () => (
  <RightOfPage>
    <PackingPage />
  </RightOfPage>
)

export const config = defineRouteConfig({
  label: "packing.title",
  translationNs: "serials",
  rank: 2,
})

export const handle = { breadcrumb: () => crumb("packing.title") }

export default SerialPackingPage
