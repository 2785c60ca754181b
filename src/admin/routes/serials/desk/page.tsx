import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ReturnsDeskPage } from "../../../components/returns-desk"
import { crumb } from "../../../i18n/crumb"

const SerialDeskPage = () => <ReturnsDeskPage />

export const config = defineRouteConfig({
  label: "desk.title",
  translationNs: "serials",
})

export const handle = { breadcrumb: () => crumb("desk.title") }

export default SerialDeskPage
