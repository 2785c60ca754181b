import { useEffect, useState } from "react"
import { useLocations } from "../../hooks/use-places"
import { useT } from "../../i18n/use-t"
import { Empty } from "../common/empty"
import { LocationField } from "../common/field"
import { QueryState } from "../common/query-state"
import { PlaceRules } from "./place-rules"
import { SectionHead } from "./section-head"

/** What is said of items at single locations. */
export const PlacesSection = () => {
  const t = useT()
  const query = useLocations()
  const [locationId, setLocationId] = useState("")
  const first = query.data?.[0]?.id ?? ""
  useEffect(() => setLocationId((chosen) => chosen || first), [first])
  return (
    <div className="divide-y" data-testid="settings-places">
      <SectionHead name="places" />
      <QueryState query={query}>
        {(locations) =>
          locations.length === 0 ? (
            <Empty title={t("settings.place.noLocations")} />
          ) : (
            <>
              <div className="max-w-md px-6 py-4">
                <LocationField
                  label={t("fields.location")}
                  value={locationId}
                  onChange={setLocationId}
                />
              </div>
              {locationId !== "" && (
                <PlaceRules
                  key={locationId}
                  locationId={locationId}
                  name={locations.find(({ id }) => id === locationId)?.name ?? locationId}
                />
              )}
            </>
          )
        }
      </QueryState>
    </div>
  )
}
