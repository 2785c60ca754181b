import { useCallback } from "react"
import { checkFormat, type FormatRule } from "../../../lifecycle/formats"
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
      if (scan.number === undefined) {
        return { kind: "refused", message: t("receive.noNumber") }
      }
      const unit = unitOf(scan.number, scan)
      const malformed = checkFormat(unit.number, format)
      if (malformed !== null) {
        return { kind: "refused", message: refusalText(malformed) }
      }
      if (addUnits(current(), [unit], format).duplicates.length > 0) {
        return { kind: "known", message: t("receive.duplicate") }
      }
      const refusal = await askServer(itemId, unit.number)
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

function unitOf(
  number: string,
  { lot, made_on, expires_on }: Omit<DraftUnit, "number">
): DraftUnit {
  return {
    number,
    ...(lot === undefined ? {} : { lot }),
    ...(made_on === undefined ? {} : { made_on }),
    ...(expires_on === undefined ? {} : { expires_on }),
  }
}

type Answer =
  { isAsked: boolean; isRefused: false } | { isAsked: true; isRefused: true; message: string }

/** What the server says against a number. A server that cannot be reached says nothing: the scan is not lost for it. */
async function askServer(itemId: string, number: string): Promise<Answer> {
  try {
    const { numbers } = await checkNumbers({ inventory_item_id: itemId, serials: [number] })
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
