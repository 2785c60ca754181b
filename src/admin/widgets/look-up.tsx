import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { LookUpAnywhere } from "../components/look-up/look-up-anywhere"
import { WithRight } from "../components/common/with-right"

const LookUpWidget = () => (
  <WithRight right="view">
    <LookUpAnywhere />
  </WithRight>
)

export const config = defineWidgetConfig({
  zone: "topbar",
  id: "medusa-plugin-serials:look-up",
})

export default LookUpWidget
