import type { MedusaContainer } from "@medusajs/framework/types"
import type { Refusal } from "../../lifecycle/refusals"
import { parseScan } from "../../lifecycle/scan"
import { currentMoment } from "../../modules/serial/queries/availability-sql"
import type { NumberMatch } from "../../modules/serial/queries/match-numbers"
import { serialService } from "./request"

/** A scan, read: the number that it names, and the units that bear it; or why it cannot be read. */
export type ScannedNumber =
  { ok: true; number: string; bearers: NumberMatch[] } | { ok: false; refusal: Refusal }

/**
 * Reads scans as the look-up does, in the order given: any identifier finds its unit, and a number that could also be a
 * GS1 element string is taken for that when no unit bears it. Two statements at most, however many scans.
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
  return read.map((one, at): ScannedNumber => {
    if (!one.ok) {
      return one
    }
    const isOtherwise = second.has(at)
    const number = (isOtherwise ? otherwise[at] : said[at]) as string
    return { ok: true, number, bearers: (isOtherwise ? second : direct).get(at) ?? [] }
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
