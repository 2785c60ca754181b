import { useCallback } from "react"
import type { ReconciliationView } from "../../../types/stock"
import type { SerialView } from "../../../types/serials"
import { useT } from "../../i18n/use-t"
import { whyNotFor } from "../../lib/why-not"
import { UnitPicker, type PickedStore } from "../picked-units"

const whyNotWriteOff = whyNotFor("write_off")

/** Names the units of a place that are not there. */
export const WrittenOffUnits = ({
  place,
  store,
}: {
  place: ReconciliationView
  store: PickedStore
}) => {
  const t = useT()
  const { inventory_item_id: itemId, location } = place
  const whyNot = useCallback(
    (unit: SerialView) =>
      unit.inventory_item_id !== itemId || unit.location_id !== location.id
        ? t("repair.otherPlace", { number: unit.number })
        : whyNotWriteOff(unit),
    [itemId, location.id, t]
  )
  return (
    <div className="shadow-elevation-card-rest rounded-lg">
      <UnitPicker
        store={store}
        whyNot={whyNot}
        label={t("repair.scan")}
        empty={t("repair.scanHint")}
      />
    </div>
  )
}
