import type { MedusaContainer } from "@medusajs/framework/types"
import type { Refusal } from "../../lifecycle/refusals"
import { parseScan } from "../../lifecycle/scan"
import { currentMoment } from "../../modules/serial/queries/availability-sql"
import type { NumberMatch } from "../../modules/serial/queries/match-numbers"
import { itemsOfGtins } from "./gtins"
import { serialService } from "./request"

/** A scan, read: the number that it names, and the units that bear it; or why it cannot be read. */
export type ScannedNumber =
  { ok: true; number: string; bearers: NumberMatch[] } | { ok: false; refusal: Refusal }

/**
 * Reads scans as the look-up does, in the order given: any identifier finds its unit, and a number that could also be a
 * GS1 element string is taken for that when no unit bears it. Of several units of one number, the GTIN chooses. Two
 * statements at most, however many scans; three more where a GTIN has to choose.
 */
export async function bearersOfScans(
  container: MedusaContainer,
  texts: readonly string[]
): Promise<ScannedNumber[]> {
  const moment = currentMoment()
  const read = texts.map((text) => parseScan(text, moment))
  const said = read.map((one, at) => (one.ok ? (one.scan.number ?? texts[at]) : null))
  const direct = await bearersAt(container, said)
  const otherwise = read.map((one, at) =>
    one.ok && !direct.has(at) ? (one.scan.alternative?.number ?? null) : null
  )
  const second = await bearersAt(container, otherwise)
  const scanned = read.map((one, at): ScannedNumber & { gtin?: string } => {
    if (!one.ok) {
      return one
    }
    const isOtherwise = second.has(at)
    const { gtin } = (isOtherwise ? one.scan.alternative : one.scan) ?? {}
    const number = (isOtherwise ? otherwise[at] : said[at]) as string
    return { ok: true, number, gtin, bearers: (isOtherwise ? second : direct).get(at) ?? [] }
  })
  return chosenByGtin(container, scanned)
}

/** Of several units of one number, those of the items that bear the scan's GTIN, if there are any. */
async function chosenByGtin(
  container: MedusaContainer,
  scanned: readonly (ScannedNumber & { gtin?: string })[]
): Promise<ScannedNumber[]> {
  const unclear = scanned.flatMap((one) =>
    one.ok && one.gtin !== undefined && one.bearers.length > 1 ? [one.gtin] : []
  )
  const items = await itemsOfGtins(container, unclear)
  return scanned.map(({ gtin, ...one }): ScannedNumber => {
    const wanted = gtin === undefined ? undefined : items.get(gtin)
    if (!one.ok || wanted === undefined || one.bearers.length < 2) {
      return one
    }
    const meant = one.bearers.filter((bearer) => wanted.includes(bearer.inventory_item_id))
    return { ...one, bearers: meant.length > 0 ? meant : one.bearers }
  })
}

/** The units that bear numbers, by the numbers' positions; null stands for none. */
async function bearersAt(
  container: MedusaContainer,
  numbers: readonly (string | null)[]
): Promise<Map<number, NumberMatch[]>> {
  const asked = numbers.flatMap((number, at) => (number === null ? [] : [{ number, at }]))
  const matches = await serialService(container).matchNumbers(asked.map(({ number }) => number))
  const found = new Map<number, NumberMatch[]>()
  for (const match of matches) {
    const { at } = asked[match.position] as { at: number }
    const bearers = found.get(at) ?? []
    bearers.push({ ...match, position: at })
    found.set(at, bearers)
  }
  return found
}
