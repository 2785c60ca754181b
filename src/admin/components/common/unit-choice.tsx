import { Button, Text } from "@medusajs/ui"
import type { SerialView } from "../../../types/api"
import { useT } from "../../i18n/use-t"

/** Units that a scan may have meant, to choose the right one from; nothing when there are none. */
export const UnitChoice = ({
  units,
  onChoose,
}: {
  units: readonly SerialView[]
  onChoose: (unit: SerialView) => void
}) => {
  const t = useT()
  return units.length === 0 ? null : (
    <ul className="shadow-elevation-card-rest divide-y rounded-lg" aria-label={t("lookUp.choose")}>
      {units.map((unit) => (
        <li key={unit.id} className="flex items-center gap-x-3 px-3 py-2">
          <Text size="small" leading="compact" className="min-w-0 flex-1 truncate">
            <span className="font-mono">{unit.number}</span>{" "}
            <span className="text-ui-fg-subtle">
              {[unit.item?.title ?? unit.item?.sku, unit.location?.name]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </Text>
          <Button size="small" variant="secondary" onClick={() => onChoose(unit)}>
            {t("general.choose")}
          </Button>
        </li>
      ))}
    </ul>
  )
}
