import { lookupForms } from "../../lifecycle/formats"
import { parseScan, type Scan } from "../../lifecycle/scan"
import { refusalText } from "../i18n/refusal-text"

/** Reads what a scanner sent; GS1 dates need to know what century it is. */
export function readScan(
  text: string,
  now = new Date()
): { scan: Scan; error: null } | { scan: null; error: string } {
  const result = parseScan(text, { today: localDay(now) })
  return result.ok
    ? { scan: result.scan, error: null }
    : { scan: null, error: refusalText(result.refusal) }
}

/** Whether two texts name the same unit, as far as that can be said without its item: separators and case aside. */
export function isSameNumber(a: string, b: string): boolean {
  if (a === b) {
    return true
  }
  const forms = new Set(lookupForms(a))
  return lookupForms(b).some((form) => forms.has(form))
}

/** The calendar day where the clerk is, `YYYY-MM-DD`. */
export function localDay(date: Date): string {
  const padded = (value: number) => String(value).padStart(2, "0")
  return `${date.getFullYear()}-${padded(date.getMonth() + 1)}-${padded(date.getDate())}`
}
