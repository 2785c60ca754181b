import { useCallback, useState } from "react"
import type { SerialView } from "../../../types/serials"
import { lookUp } from "../../hooks/use-serials"
import { useT } from "../../i18n/use-t"
import type { ScanHandler } from "../scan-field"
import { mayHaveLeft, type LeftUnit } from "./exchange"

/** Finds the unit that left by a scan; of several with one number the clerk chooses. */
export function useLeftUnit(sold: { serial_id: string; item_id: string }) {
  const t = useT()
  const { serial_id, item_id } = sold
  const [left, setLeft] = useState<LeftUnit | null>(null)
  const [choice, setChoice] = useState<readonly SerialView[]>([])
  const choose = useCallback((unit: SerialView) => {
    setChoice([])
    setLeft({ kind: "known", unit })
  }, [])
  const handler: ScanHandler = useCallback(
    async (text) => {
      const { scan, matches } = await lookUp(text)
      const fitting = mayHaveLeft(matches, { serial_id, item_id })
      setChoice(fitting.length > 1 ? fitting : [])
      const [first] = fitting
      if (first === undefined) {
        const other = matches[0]
        const number = scan.number ?? text
        setLeft(other === undefined ? { kind: "unknown", number } : null)
        return other === undefined
          ? { kind: "known", message: t("shipment.unknown", { number }) }
          : {
              kind: "refused",
              message: t(other.id === serial_id ? "shipment.same" : "shipment.otherItem", {
                number: other.number,
              }),
            }
      }
      if (fitting.length > 1) {
        setLeft(null)
        return { kind: "known", message: t("lookUp.several", { count: fitting.length }) }
      }
      choose(first)
      return { kind: "taken", message: t("shipment.found", { number: first.number }) }
    },
    [serial_id, item_id, choose, t]
  )
  return { left, choice, choose, handler }
}
