import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { LocationSerialsSection } from "../components/location-serials"
import { WithRight } from "../components/common/with-right"

const LocationSerialsWidget = ({ data }: { data: { id: string } }) => (
  <WithRight right="view">
    <LocationSerialsSection locationId={data.id} />
  </WithRight>
)

export const config = defineWidgetConfig({
  zone: "location.details",
  id: "medusa-plugin-serials:location",
})

export default LocationSerialsWidget
