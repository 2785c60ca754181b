import { defineRouteConfig } from "@medusajs/admin-sdk"
import { SettingsPage } from "../../../components/settings"
import { crumb } from "../../../i18n/crumb"

const SerialSettingsPage = () => <SettingsPage />

export const config = defineRouteConfig({
  label: "settings.title",
  translationNs: "serials",
})

export const handle = { breadcrumb: () => crumb("settings.title") }

export default SerialSettingsPage
