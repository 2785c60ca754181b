import type { MedusaContainer } from "@medusajs/framework/types"
import { checkNumber, normalizeNumber } from "../../lifecycle/serial-number"
import type { CountScan } from "../../modules/serial/ledger/types"
import type { NumberMatch } from "../../modules/serial/queries/match-numbers"
import type { CountRecord } from "../../modules/serial/queries/stocktakes"
import type { NamedSerial } from "../../types/refs"
import { bearersOfScans, type ScannedNumber } from "../support/bearers-of-scans"
import { whereAny } from "../support/resolve-numbers"
import { refuseTooMany, serialService } from "../support/request"

/** One scan of a count, read: what it counts as, or why it does not count. */
export interface ReadScan {
  scan: NamedSerial
  number: string
  counts: CountScan | null
  why: "ambiguous" | "unreadable" | null
}

/**
 * Reads the scans of a count. Of several units that bear a number it is the one that stands where it is counted; a number
 * that none bears counts as unknown. Three statements, however many scans.
 * @throws too_many_serials
 */
export async function readScans(
  container: MedusaContainer,
  count: Pick<CountRecord, "location_id" | "item_ids">,
  scans: readonly NamedSerial[]
): Promise<ReadScan[]> {
  refuseTooMany(scans.length)
  const texts = scans.filter((scan) => typeof scan === "string")
  const ids = scans.flatMap((scan) => (typeof scan === "string" ? [] : [scan.serial_id]))
  const [read, named] = await Promise.all([
    bearersOfScans(container, texts),
    serialService(container).standingOf(ids),
  ])
  const byId = new Map(named.map((unit) => [unit.id, unit.number]))
  const inOrder = read.values()
  return scans.map((scan) =>
    typeof scan === "string"
      ? byItsText(scan, inOrder.next().value as ScannedNumber, count)
      : byItsId(scan, byId.get(scan.serial_id))
  )
}

function byItsText(
  scan: string,
  read: ScannedNumber,
  count: Pick<CountRecord, "location_id" | "item_ids">
): ReadScan {
  if (!read.ok || checkNumber(read.number) !== null) {
    return { scan, number: read.ok ? read.number : scan, counts: null, why: "unreadable" }
  }
  const { number, bearers } = read
  if (bearers.length === 0) {
    const key = `?${normalizeNumber(number, { case_sensitive: false })}`
    return { scan, number, counts: { key, number, serial_id: null }, why: null }
  }
  const meant = theOneMeant(bearers, count)
  return meant === null
    ? { scan, number, counts: null, why: "ambiguous" }
    : { scan, number, counts: asUnit(meant.serial_id, meant.number), why: null }
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
  const here = whereAny(
    bearers,
    (bearer) =>
      bearer.location_id === location_id &&
      (item_ids === null || item_ids.includes(bearer.inventory_item_id))
  )
  const [only, ...others] = whereAny(here, ({ is_former }) => !is_former)
  return only === undefined || others.length > 0 ? null : only
}
