import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { LookUpAnywhere } from "../components/look-up/look-up-anywhere"

const LookUpWidget = () => <LookUpAnywhere />

export const config = defineWidgetConfig({
  zone: "topbar",
  id: "medusa-plugin-serials:look-up",
})

export default LookUpWidget
