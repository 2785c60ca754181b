import type { MedusaContainer } from "@medusajs/framework/types"
import { checkNumber, normalizeNumber } from "../../lifecycle/serial-number"
import { parseScan } from "../../lifecycle/scan"
import type { CountScan } from "../../modules/serial/ledger/types"
import { currentMoment } from "../../modules/serial/queries/availability-sql"
import type { NumberMatch } from "../../modules/serial/queries/match-numbers"
import type { CountRecord } from "../../modules/serial/queries/stocktakes"
import type { NamedSerial } from "../../types/api"
import { refuseTooMany, serialService } from "../support/request"

/** One scan of a count, read: what it counts as, or why it does not count. */
export interface ReadScan {
  scan: NamedSerial
  number: string
  counts: CountScan | null
  why: "ambiguous" | "unreadable" | null
}

/**
 * Reads scans as the look-up does: any identifier finds its unit, and a number that could also be a GS1 element string
 * is taken for that when no unit bears it. Of several units that bear a number it is the one that stands where it is
 * counted; a number that none bears counts as unknown. Three statements, however many scans.
 * @throws too_many_serials
 */
export async function readScans(
  container: MedusaContainer,
  count: Pick<CountRecord, "location_id" | "item_ids">,
  scans: readonly NamedSerial[]
): Promise<ReadScan[]> {
  refuseTooMany(scans.length)
  const { today } = currentMoment()
  const texts = scans.map((scan) => (typeof scan === "string" ? scan : ""))
  const parsed = texts.map((text) => parseScan(text, { today }))
  const first = parsed.map((read) => (read.ok ? (read.scan.number ?? "") : ""))
  const direct = await bearersByPosition(container, first)
  const second = parsed.map((read, at) =>
    read.ok && !direct.has(at) ? (read.scan.alternative?.number ?? "") : ""
  )
  const otherwise = await bearersByPosition(container, second)
  const ids = scans.flatMap((scan) => (typeof scan === "string" ? [] : [scan.serial_id]))
  const named = await serialService(container).standingOf(ids)
  const byId = new Map(named.map((unit) => [unit.id, unit.number]))
  return scans.map((scan, at): ReadScan => {
    if (typeof scan !== "string") {
      return byItsId(scan, byId.get(scan.serial_id))
    }
    const read = parsed[at]
    const number = first[at] === "" ? scan : first[at]
    if (!read.ok || first[at] === "" || checkNumber(number) !== null) {
      return { scan, number, counts: null, why: "unreadable" }
    }
    const bearers = direct.get(at) ?? otherwise.get(at)
    if (bearers === undefined) {
      const key = `?${normalizeNumber(number, { case_sensitive: false })}`
      return { scan, number, counts: { key, number, serial_id: null }, why: null }
    }
    const meant = theOneMeant(bearers, count)
    return meant === null
      ? { scan, number, counts: null, why: "ambiguous" }
      : { scan, number, counts: asUnit(meant.serial_id, meant.number), why: null }
  })
}

function byItsId(scan: { serial_id: string }, number: string | undefined): ReadScan {
  return number === undefined
    ? { scan, number: scan.serial_id, counts: null, why: "unreadable" }
    : { scan, number, counts: asUnit(scan.serial_id, number), why: null }
}

function asUnit(serial_id: string, number: string): CountScan {
  return { key: serial_id, number, serial_id }
}

function theOneMeant(
  bearers: readonly NumberMatch[],
  { location_id, item_ids }: Pick<CountRecord, "location_id" | "item_ids">
): NumberMatch | null {
  const here = bearers.filter(
    (bearer) =>
      bearer.location_id === location_id &&
      (item_ids === null || item_ids.includes(bearer.inventory_item_id))
  )
  const candidates = here.length > 0 ? here : bearers
  return candidates.length === 1 ? candidates[0] : null
}

async function bearersByPosition(
  container: MedusaContainer,
  numbers: readonly string[]
): Promise<Map<number, NumberMatch[]>> {
  const asked = numbers.flatMap((number, at) => (number === "" ? [] : [{ number, at }]))
  const matches = await serialService(container).matchNumbers(asked.map(({ number }) => number))
  const found = new Map<number, NumberMatch[]>()
  for (const match of matches) {
    const { at } = asked[match.position]
    found.set(at, [...(found.get(at) ?? []), match])
  }
  return found
}
