import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { LookUpAnywhere } from "../components/look-up/look-up-anywhere"
import { Widget } from "../components/common/widget"

const LookUpWidget = () => (
  <Widget isSilent>
    <LookUpAnywhere />
  </Widget>
)

export const config = defineWidgetConfig({
  zone: "topbar",
  id: "medusa-plugin-serials:look-up",
})

export default LookUpWidget
