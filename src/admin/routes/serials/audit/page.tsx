import { defineRouteConfig } from "@medusajs/admin-sdk"
import { crumb } from "../../../i18n/crumb"
import { RightOfPage } from "../../../components/common/with-right"
import { lazyPage } from "../../../components/common/lazy-page"

const AuditPage = lazyPage(
  async () => (await import("../../../components/audit/audit-page")).AuditPage
)

const SerialAuditPage = () => (
  <RightOfPage>
    <AuditPage />
  </RightOfPage>
)

export const config = defineRouteConfig({
  label: "audit.title",
  translationNs: "serials",
  rank: 14,
})

export const handle = { breadcrumb: () => crumb("audit.title") }

export default SerialAuditPage
