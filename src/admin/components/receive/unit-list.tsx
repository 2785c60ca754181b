import { Badge } from "@medusajs/ui"
import { useDay } from "../../hooks/use-day"
import { useT } from "../../i18n/use-t"
import { ListedUnits } from "../common/listed-units"
import type { IsAnnounced } from "./delivery-line"
import { removeUnits, type DraftUnit } from "./receive-draft"
import type { DraftStore } from "./use-draft"

/** The numbers to be received. */
export const UnitList = ({
  store: { draft, update },
  isAnnounced = null,
}: {
  store: DraftStore
  isAnnounced?: IsAnnounced
}) => {
  const t = useT()
  const { units, problems } = draft
  return (
    <ListedUnits
      units={units}
      keyOf={({ number }) => number}
      problems={problems}
      texts={{ empty: t("receive.empty"), count: t("receive.count", { count: units.length }) }}
      testIds={{ count: "receive-count", unit: "receive-unit" }}
      onRemove={(numbers) => update((before) => removeUnits(before, numbers))}
      onClear={() => update((before) => ({ ...before, units: [], problems: {} }))}
    >
      {(unit) => ({
        name: <span className="font-mono">{unit.number}</span>,
        facts: (
          <UnitBadges
            unit={unit}
            isUnannounced={isAnnounced !== null && !isAnnounced(unit.number)}
          />
        ),
      })}
    </ListedUnits>
  )
}

const UnitBadges = ({ unit, isUnannounced }: { unit: DraftUnit; isUnannounced: boolean }) => {
  const t = useT()
  const day = useDay()
  return (
    <>
      {isUnannounced && (
        <Badge size="2xsmall" color="orange" className="text-nowrap">
          {t("delivery.notAnnounced")}
        </Badge>
      )}
      {unit.lot && <Badge size="2xsmall">{t("receive.lot", { lot: unit.lot })}</Badge>}
      {unit.expires_on && (
        <Badge size="2xsmall">{t("serial.expiresOn", { date: day(unit.expires_on) })}</Badge>
      )}
    </>
  )
}
