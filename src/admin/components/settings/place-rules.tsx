import { Button } from "@medusajs/ui"
import { useState } from "react"
import { usePolicies } from "../../hooks/use-tracking"
import { useT } from "../../i18n/use-t"
import { itemLabel } from "../../lib/item-label"
import { Empty } from "../common/empty"
import { ItemField } from "../common/item-field"
import { Pager } from "../common/pager"
import { QueryState } from "../common/query-state"
import { PolicyDrawer } from "./policy-drawer"
import { PolicyRows } from "./policy-rows"

const PAGE = 20

/** What is said of items for one location: the rules there are, and one for another item. */
export const PlaceRules = ({ locationId, name }: { locationId: string; name: string }) => {
  const t = useT()
  const [offset, setOffset] = useState(0)
  const [added, setAdded] = useState("")
  const [edited, setEdited] = useState<{ id: string; title: string } | null>(null)
  const query = usePolicies({ location_id: locationId, limit: PAGE, offset })
  return (
    <div className="divide-y">
      <QueryState query={query}>
        {({ policies, count }) =>
          policies.length === 0 ? (
            <Empty
              title={t("settings.place.none", { place: name })}
              message={t("settings.place.noneHint")}
            />
          ) : (
            <>
              <PolicyRows
                policies={policies}
                action={({ inventory_item_id: id, item }) => (
                  <Button
                    size="small"
                    variant="secondary"
                    aria-label={t("settings.rulesOf", { name: item ? itemLabel(item) : id })}
                    onClick={() => setEdited({ id, title: item ? itemLabel(item) : id })}
                  >
                    {t("settings.rules")}
                  </Button>
                )}
              />
              <Pager count={count} limit={PAGE} offset={offset} onChange={setOffset} />
            </>
          )
        }
      </QueryState>
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
