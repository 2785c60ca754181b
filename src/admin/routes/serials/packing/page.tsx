import { defineRouteConfig } from "@medusajs/admin-sdk"
import { PackingPage } from "../../../components/packing"
import { crumb } from "../../../i18n/crumb"

const SerialPackingPage = () => <PackingPage />

export const config = defineRouteConfig({
  label: "packing.title",
  translationNs: "serials",
})

export const handle = { breadcrumb: () => crumb("packing.title") }

export default SerialPackingPage
