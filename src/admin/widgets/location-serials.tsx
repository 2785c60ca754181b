import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { LocationSerialsSection } from "../components/location-serials"

const LocationSerialsWidget = ({ data }: { data: { id: string } }) => (
  <LocationSerialsSection locationId={data.id} />
)

export const config = defineWidgetConfig({
  zone: "location.details",
  id: "medusa-plugin-serials:location",
})

export default LocationSerialsWidget
