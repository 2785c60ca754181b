import { useSearchParams } from "react-router-dom"
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
  const [params, setParams] = useSearchParams()
  const locationId = params.get("location_id") ?? query.data?.[0]?.id ?? ""
  const choose = (location_id: string) =>
    setParams({ tab: "places", location_id }, { replace: true })
  return (
    <div className="divide-y" data-testid="settings-places">
      <SectionHead name="places" />
      <QueryState query={query}>
        {(locations) =>
          locations.length === 0 ? (
            <Empty title={t("settings.place.noLocations")} />
          ) : (
            <>
              <div className="px-6 py-4">
                <div className="max-w-md">
                  <LocationField
                    label={t("fields.location")}
                    value={locationId}
                    onChange={choose}
                  />
                </div>
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
