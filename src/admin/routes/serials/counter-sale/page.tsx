import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CounterSalePage } from "../../../components/counter-sale"
import { crumb } from "../../../i18n/crumb"

const SerialCounterSalePage = () => <CounterSalePage />

export const config = defineRouteConfig({
  label: "counterSale.title",
  translationNs: "serials",
})

export const handle = { breadcrumb: () => crumb("counterSale.title") }

export default SerialCounterSalePage
