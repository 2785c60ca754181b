import { Text } from "@medusajs/ui"
import { useCallback, useState } from "react"
import { useNavigate } from "react-router-dom"
import type { LookupResponse } from "../../../types/serials"
import { lookUp } from "../../hooks/use-serials"
import { useT } from "../../i18n/use-t"
import { itemLabel } from "../../lib/item-label"
import { filtered, paths } from "../../lib/paths"
import { SerialStatus } from "../common/serial-status"
import { TextLink } from "../common/text-link"
import { ScanField, useScanQueue, type ScanHandler } from "../scan-field"

/** What to choose from: units of one number, or where no unit bears it the items whose GTIN was scanned. */
interface Found {
  units: LookupResponse["matches"]
  items: LookupResponse["items"]
  lot: string | undefined
}

const NOTHING: Found = { units: [], items: [], lot: undefined }
const LIST = "shadow-elevation-card-rest divide-y rounded-lg"
const ROW = "flex items-center gap-x-3 px-3 py-2"

/** Takes anything a scanner sends and opens the unit; several matches give a chooser, a bare GTIN leads to its item. */
export const LookUpBox = ({ autoFocus }: { autoFocus?: boolean }) => {
  const t = useT()
  const navigate = useNavigate()
  const [{ units, items, lot }, setFound] = useState(NOTHING)

  const handler: ScanHandler = useCallback(
    async (text) => {
      const { matches, items: ofGtin, scan } = await lookUp(text)
      if (matches.length === 1) {
        setFound(NOTHING)
        navigate(paths.serial(matches[0].id))
        return { kind: "taken", message: t("lookUp.opened") }
      }
      if (matches.length > 1) {
        setFound({ ...NOTHING, units: matches })
        return { kind: "known", message: t("lookUp.several", { count: matches.length }) }
      }
      setFound({ ...NOTHING, items: ofGtin, lot: (scan.alternative ?? scan).lot })
      return ofGtin.length === 0
        ? { kind: "refused", message: t("lookUp.unknown", { text }) }
        : { kind: "known", message: t("gtin.found", { count: ofGtin.length }) }
    },
    [navigate, t]
  )
  const { queue, state } = useScanQueue(handler)

  return (
    <div className="flex flex-col gap-y-3">
      <ScanField
        queue={queue}
        state={state}
        label={t("lookUp.label")}
        placeholder={t("lookUp.placeholder")}
        autoFocus={autoFocus}
        shown={1}
      />
      {units.length > 0 && (
        <ul className={LIST} aria-label={t("lookUp.choose")}>
          {units.map((unit) => (
            <li key={unit.id} className={ROW}>
              <Text size="small" leading="compact" className="min-w-0 flex-1 truncate">
                <TextLink to={paths.serial(unit.id)} isNumber>
                  {unit.number}
                </TextLink>{" "}
                <span className="text-ui-fg-subtle">{unit.item?.title ?? unit.item?.sku}</span>
              </Text>
              <SerialStatus status={unit.status} />
            </li>
          ))}
        </ul>
      )}
      {items.length > 0 && (
        <ul className={LIST} aria-label={t("gtin.items")}>
          {items.map((item) => (
            <li key={item.id} className={ROW}>
              <Text size="small" leading="compact" className="min-w-0 flex-1 truncate">
                <TextLink to={filtered(paths.serials(), { inventory_item_id: [item.id] })}>
                  {itemLabel(item)}
                </TextLink>
              </Text>
              {lot !== undefined && (
                <Text size="small" leading="compact">
                  <TextLink to={paths.lot(item.id, lot)}>{t("lots.ofLot", { lot })}</TextLink>
                </Text>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
