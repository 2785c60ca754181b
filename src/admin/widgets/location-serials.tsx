import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { LocationSerialsSection } from "../components/location-serials"
import { Widget } from "../components/common/widget"

const LocationSerialsWidget = ({ data }: { data: { id: string } }) => (
  <Widget>
    <LocationSerialsSection locationId={data.id} />
  </Widget>
)

export const config = defineWidgetConfig({
  zone: "location.details",
  id: "medusa-plugin-serials:location",
})

export default LocationSerialsWidget
