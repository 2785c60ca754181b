import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useT } from "../../i18n/use-t"
import { Empty } from "../common/empty"
import { ItemField } from "../common/item-field"
import { PolicyDrawer } from "./policy-drawer"
import { PolicyPages } from "./policy-pages"
import { WithRight } from "../common/with-right"

/** What is said of items for one location: the rules there are, and one for another item. */
export const PlaceRules = ({ locationId, name }: { locationId: string; name: string }) => {
  const t = useT()
  const [added, setAdded] = useState("")
  const [edited, setEdited] = useState<{ id: string; title: string } | null>(null)
  return (
    <div className="divide-y">
      <PolicyPages
        filter={{ location_id: locationId }}
        empty={
          <Empty
            title={t("settings.place.none", { place: name })}
            message={t("settings.place.noneHint")}
          />
        }
        onEdit={setEdited}
      />
      <WithRight right="configure">
        <div className="flex flex-wrap items-end gap-3 px-6 py-4">
          <div className="min-w-[220px] max-w-md flex-1">
            <ItemField value={added} onChange={setAdded} />
          </div>
          <Button
            size="small"
            variant="secondary"
            disabled={added === ""}
            onClick={() => setEdited({ id: added, title: "" })}
          >
            {t("settings.place.add")}
          </Button>
        </div>
      </WithRight>
      {edited && (
        <PolicyDrawer
          title={
            edited.title === ""
              ? t("settings.place.rulesAt", { place: name })
              : t("settings.place.rulesOfAt", { item: edited.title, place: name })
          }
          itemId={edited.id}
          locationId={locationId}
          onClose={() => {
            setEdited(null)
            setAdded("")
          }}
        />
      )}
    </div>
  )
}
