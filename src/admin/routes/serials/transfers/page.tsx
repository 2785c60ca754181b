import { defineRouteConfig } from "@medusajs/admin-sdk"
import { TransfersPage } from "../../../components/transfers"
import { crumb } from "../../../i18n/crumb"

const SerialTransfersPage = () => <TransfersPage />

export const config = defineRouteConfig({
  label: "transfer.title",
  translationNs: "serials",
})

export const handle = { breadcrumb: () => crumb("transfer.title") }

export default SerialTransfersPage
