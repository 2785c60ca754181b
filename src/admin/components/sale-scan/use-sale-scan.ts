import { useCallback, useRef, useState } from "react"
import type { ScanToDraftBody } from "../../../types/orders"
import type { SerialView } from "../../../types/serials"
import { readSerial, lookUp } from "../../hooks/use-serials"
import { variantsOfItem, type OfferedVariant } from "../../hooks/use-variants"
import { useT } from "../../i18n/use-t"
import { ApiError } from "../../lib/api-error"
import type { ScanOutcome } from "../scan-field"

/** What a scan may mean. */
export interface SaleChoice {
  text: string
  units: readonly SerialView[]
  variants: readonly OfferedVariant[]
  /** The unit that is sold as one of the variants. */
  serial: ScanToDraftBody["serial"]
}

/**
 * Sells what is scanned on a draft order. Of several units with one number, and of several variants as which a unit may be
 * sold, the clerk chooses one (`choice`); `decide` then says what the next scan of the text means.
 * @param sell sells on the draft order that is worked on
 * @param taken what is said of what was sold
 */
export function useSaleScan(sell: (body: ScanToDraftBody) => Promise<unknown>, taken: string) {
  const t = useT()
  const [choice, setChoice] = useState<SaleChoice | null>(null)
  const decided = useRef(new Map<string, ScanToDraftBody>())

  const offer = useCallback(
    (next: SaleChoice): ScanOutcome => {
      setChoice(next)
      const { units, variants } = next
      return {
        kind: "refused",
        message:
          units.length > 0
            ? t("lookUp.several", { count: units.length })
            : t("draft.severalVariants", { count: variants.length }),
      }
    },
    [t]
  )
  const offerUnits = useCallback(
    (text: string, units: readonly SerialView[]) =>
      offer({ text, units, variants: [], serial: text }),
    [offer]
  )
  const sellScan = useCallback(
    async (text: string, body: ScanToDraftBody): Promise<ScanOutcome> => {
      setChoice(null)
      try {
        await sell(body)
        return { kind: "taken", message: taken }
      } catch (error) {
        const next = await choiceFor(text, error)
        if (next === null) {
          throw error
        }
        return offer(next)
      }
    },
    [sell, taken, offer]
  )
  const decide = useCallback((text: string, body: ScanToDraftBody) => {
    decided.current.set(text, body)
    setChoice(null)
  }, [])
  /** What was decided of a text, once. */
  const decisionOn = useCallback((text: string): ScanToDraftBody | undefined => {
    const body = decided.current.get(text)
    decided.current.delete(text)
    return body
  }, [])
  return { choice, decide, decisionOn, offerUnits, sellScan }
}

export type SaleScan = ReturnType<typeof useSaleScan>

/** What there is to choose after a refusal that says that a scan is not clear; null after any other error. */
async function choiceFor(text: string, error: unknown): Promise<SaleChoice | null> {
  const { code, rows } = error instanceof ApiError ? error : { code: null, rows: [] }
  if (code === "ambiguous_number") {
    const { matches } = await lookUp(text)
    const sellable = matches.filter(({ is_sellable }) => is_sellable)
    return {
      text,
      units: sellable.length > 0 ? sellable : matches,
      variants: [],
      serial: text,
    }
  }
  const serial_id = rows[0]?.serial_id
  if (code !== "variant_unclear" || serial_id === undefined) {
    return null
  }
  const { serial } = await readSerial(serial_id)
  const variants = await variantsOfItem(serial.inventory_item_id)
  return variants.length === 0 ? null : { text, units: [], variants, serial: { serial_id } }
}
