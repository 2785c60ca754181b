import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LoansPage } from "../../../components/loans"
import { crumb } from "../../../i18n/crumb"

const SerialLoansPage = () => <LoansPage />

export const config = defineRouteConfig({
  label: "loan.title",
  translationNs: "serials",
})

export const handle = { breadcrumb: () => crumb("loan.title") }

export default SerialLoansPage
