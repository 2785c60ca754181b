import { defineRouteConfig } from "@medusajs/admin-sdk"
import { crumb } from "../../../i18n/crumb"
import { RightOfPage } from "../../../components/common/with-right"
import { lazyPage } from "../../../components/common/lazy-page"

const CounterSalePage = lazyPage(
  async () => (await import("../../../components/counter-sale/counter-sale-page")).CounterSalePage
)

const SerialCounterSalePage = () => (
  <RightOfPage>
    <CounterSalePage />
  </RightOfPage>
)

export const config = defineRouteConfig({
  label: "counterSale.title",
  translationNs: "serials",
  rank: 3,
})

export const handle = { breadcrumb: () => crumb("counterSale.title") }

export default SerialCounterSalePage
