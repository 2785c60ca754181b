import { Text } from "@medusajs/ui"
import { useCallback, useState } from "react"
import { useNavigate } from "react-router-dom"
import type { LookupResponse } from "../../../types/api"
import { lookUp } from "../../hooks/use-serials"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { SerialStatus } from "../common/serial-status"
import { TextLink } from "../common/text-link"
import { ScanField, useScanQueue, type ScanHandler } from "../scan-field"

/** Takes anything a scanner sends and opens the unit; several matches give a chooser. */
export const LookUpBox = ({ autoFocus }: { autoFocus?: boolean }) => {
  const t = useT()
  const navigate = useNavigate()
  const [matches, setMatches] = useState<LookupResponse["matches"]>([])

  const handler: ScanHandler = useCallback(
    async (text) => {
      const found = (await lookUp(text)).matches
      setMatches(found.length > 1 ? found : [])
      if (found.length === 0) {
        return { kind: "refused", message: t("lookUp.unknown", { text }) }
      }
      if (found.length === 1) {
        navigate(paths.serial(found[0].id))
        return { kind: "taken", message: t("lookUp.opened") }
      }
      return { kind: "known", message: t("lookUp.several", { count: found.length }) }
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
      {matches.length > 0 && (
        <ul
          className="shadow-elevation-card-rest divide-y rounded-lg"
          aria-label={t("lookUp.choose")}
        >
          {matches.map((unit) => (
            <li key={unit.id} className="flex items-center gap-x-3 px-3 py-2">
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
    </div>
  )
}
