import { defineRouteConfig } from "@medusajs/admin-sdk"
import { crumb } from "../../../i18n/crumb"
import { RightOfPage } from "../../../components/common/with-right"
import { lazyPage } from "../../../components/common/lazy-page"

const SettingsPage = lazyPage(
  async () => (await import("../../../components/settings/settings-page")).SettingsPage
)

const SerialSettingsPage = () => (
  <RightOfPage>
    <SettingsPage />
  </RightOfPage>
)

export const config = defineRouteConfig({
  label: "nav.settings",
  translationNs: "serials",
  rank: 20,
})

export const handle = { breadcrumb: () => crumb("settings.title") }

export default SerialSettingsPage
