import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CasesPage } from "../../../components/cases"
import { crumb } from "../../../i18n/crumb"

const SerialCasesPage = () => <CasesPage />

export const config = defineRouteConfig({
  label: "case.title",
  translationNs: "serials",
})

export const handle = { breadcrumb: () => crumb("case.title") }

export default SerialCasesPage
