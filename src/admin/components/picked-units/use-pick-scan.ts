import { useCallback, useState } from "react"
import type { SerialView } from "../../../types/serials"
import { lookUp } from "../../hooks/use-serials"
import { useT } from "../../i18n/use-t"
import type { ScanHandler } from "../scan-field"
import { pickedUnit } from "./picked-units"
import type { PickedStore } from "./use-picked-units"

/** Why a unit may not be on a list, in a sentence; null when it may. */
export type WhyNot = (unit: SerialView) => string | null

/**
 * Finds the unit that a scan means and puts it on a list. Of several units with one number it takes the one that may be
 * on the list; when more than one may, they are given back to choose from.
 */
export function usePickScan({ current, add }: PickedStore, whyNot: WhyNot) {
  const t = useT()
  const [choice, setChoice] = useState<SerialView[]>([])
  const take = useCallback(
    (unit: SerialView) => {
      setChoice([])
      add([pickedUnit(unit)])
    },
    [add]
  )
  const handler: ScanHandler = useCallback(
    async (text) => {
      const { matches } = await lookUp(text)
      const fitting = matches.filter((unit) => whyNot(unit) === null)
      const [first] = fitting
      setChoice(fitting.length > 1 ? fitting : [])
      if (matches.length === 0) {
        return { kind: "refused", message: t("lookUp.unknown", { text }) }
      }
      if (first === undefined) {
        return { kind: "refused", message: whyNot(matches[0]!) ?? "" }
      }
      if (fitting.length > 1) {
        return { kind: "refused", message: t("lookUp.several", { count: fitting.length }) }
      }
      if (current().units.some(({ id }) => id === first.id)) {
        return { kind: "known", message: t("picked.duplicate") }
      }
      take(first)
      return { kind: "taken", message: t("picked.added", { count: current().units.length }) }
    },
    [current, take, whyNot, t]
  )
  return { handler, choice, take }
}
