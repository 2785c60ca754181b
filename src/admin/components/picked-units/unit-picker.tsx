import { Button, Text } from "@medusajs/ui"
import { useT } from "../../i18n/use-t"
import { ScanField, useScanQueue } from "../scan-field"
import { PickedList } from "./picked-list"
import { usePickScan, type WhyNot } from "./use-pick-scan"
import type { PickedStore } from "./use-picked-units"

/** A scan field above the list of the units that were scanned. */
export const UnitPicker = ({
  store,
  whyNot,
  label,
  hint,
  empty,
  autoFocus,
}: {
  store: PickedStore
  /** To be kept between renderings: scans are judged by it. */
  whyNot: WhyNot
  label: string
  hint?: string
  empty: string
  autoFocus?: boolean
}) => {
  const t = useT()
  const { handler, choice, take } = usePickScan(store, whyNot)
  const { queue, state } = useScanQueue(handler)
  return (
    <div className="divide-y">
      <div className="flex flex-col gap-y-3 px-6 py-4">
        <ScanField queue={queue} state={state} label={label} hint={hint} autoFocus={autoFocus} />
        {choice.length > 0 && (
          <ul
            className="shadow-elevation-card-rest divide-y rounded-lg"
            aria-label={t("lookUp.choose")}
          >
            {choice.map((unit) => (
              <li key={unit.id} className="flex items-center gap-x-3 px-3 py-2">
                <Text size="small" leading="compact" className="min-w-0 flex-1 truncate">
                  <span className="font-mono">{unit.number}</span>{" "}
                  <span className="text-ui-fg-subtle">
                    {[unit.item?.title ?? unit.item?.sku, unit.location?.name]
                      .filter(Boolean)
                      .join(" · ")}
                  </span>
                </Text>
                <Button size="small" variant="secondary" onClick={() => take(unit)}>
                  {t("general.choose")}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <PickedList store={store} empty={empty} />
    </div>
  )
}
