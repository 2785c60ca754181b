import { useCallback } from "react"
import { checkFormat, type FormatRule } from "../../../lifecycle/formats"
import type { Gs1Data } from "../../../lifecycle/gs1"
import { checkNumbers } from "../../hooks/use-serials"
import { refusalText } from "../../i18n/refusal-text"
import { useT } from "../../i18n/use-t"
import { ApiError } from "../../lib/api-error"
import { readScan } from "../../lib/scan-text"
import type { ScanHandler } from "../scan-field"
import { addUnits, type DraftUnit } from "./receive-draft"
import type { DraftStore } from "./use-draft"

/** Judges what is scanned for a receipt, and puts what is good on the list. */
export function useReceiveScan(
  itemId: string,
  format: FormatRule,
  { current, update }: DraftStore
): ScanHandler {
  const t = useT()
  return useCallback(
    async (text) => {
      const { scan, error } = readScan(text)
      if (scan === null) {
        return { kind: "refused", message: error }
      }
      const { number, ...said } = await meant(itemId, scan, scan.alternative)
      if (number === undefined) {
        return { kind: "refused", message: t("receive.noNumber") }
      }
      const unit = unitOf(number, said)
      const malformed = checkFormat(unit.number, format)
      if (malformed !== null) {
        return { kind: "refused", message: refusalText(malformed) }
      }
      if (addUnits(current(), [unit], format).duplicates.length > 0) {
        return { kind: "known", message: t("receive.duplicate") }
      }
      const refusal = await askServer(itemId, unit)
      if (refusal.isRefused) {
        return { kind: "refused", message: refusal.message }
      }
      update((draft) => addUnits(draft, [unit], format).draft)
      return {
        kind: "taken",
        message: t(refusal.isAsked ? "receive.added" : "receive.addedUnchecked", {
          count: current().units.length,
        }),
      }
    },
    [itemId, format, current, update, t]
  )
}

/**
 * What a scan says. A scanner that is not told to announce GS1 data sends a label as bare digits: they are read as GS1
 * where they begin with the item's own GTIN, and are a number otherwise.
 */
async function meant(itemId: string, scan: Gs1Data, alternative?: Gs1Data): Promise<Gs1Data> {
  const { gtin } = alternative ?? {}
  if (alternative === undefined || gtin === undefined) {
    return scan
  }
  const serials = [alternative.number ?? gtin]
  const standing = await checkNumbers({ inventory_item_id: itemId, serials, gtin }).then(
    (answer) => answer.gtin,
    () => undefined
  )
  return standing === "of_item" ? alternative : scan
}

function unitOf(
  number: string,
  { gtin, lot, made_on, expires_on }: Omit<DraftUnit, "number">
): DraftUnit {
  return {
    number,
    ...(gtin === undefined ? {} : { gtin }),
    ...(lot === undefined ? {} : { lot }),
    ...(made_on === undefined ? {} : { made_on }),
    ...(expires_on === undefined ? {} : { expires_on }),
  }
}

type Answer =
  { isAsked: boolean; isRefused: false } | { isAsked: true; isRefused: true; message: string }

/** What the server says against a unit. A server that cannot be reached says nothing: the scan is not lost for it. */
async function askServer(itemId: string, { number, gtin }: DraftUnit): Promise<Answer> {
  try {
    const { numbers } = await checkNumbers({
      inventory_item_id: itemId,
      serials: [number],
      ...(gtin === undefined ? {} : { gtin }),
    })
    const bad = numbers.find(({ is_ok }) => !is_ok)
    return bad === undefined
      ? { isAsked: true, isRefused: false }
      : { isAsked: true, isRefused: true, message: bad.message ?? "" }
  } catch (error) {
    if (error instanceof ApiError && error.isFinal) {
      return { isAsked: true, isRefused: true, message: error.message }
    }
    return { isAsked: false, isRefused: false }
  }
}
