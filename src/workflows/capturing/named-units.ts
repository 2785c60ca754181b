import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse, type Refusal } from "../../lifecycle/refusals"
import { parseScan } from "../../lifecycle/scan"
import { currentMoment } from "../../modules/serial/queries/availability-sql"
import type { NumberMatch } from "../../modules/serial/queries/match-numbers"
import { refuseTooMany, serialService } from "../support/request"

/** A serial as a clerk names it: anything a scanner sends, or the id of its record. */
export type Named = string | { serial_id: string }

/** What a list of named serials comes to, for one item. */
export interface NamedUnits {
  known: { serial_id: string; number: string; match: NumberMatch | null }[]
  /** Numbers that no unit bears, and their position among the numbers named. */
  unknown: { number: string; position: number }[]
  refusals: Refusal[]
}

/**
 * Finds the units that scans or ids name. A number that several units bear means the one of the wanted item; one that
 * only units of other items bear is refused.
 */
export async function namedUnits(
  container: MedusaContainer,
  named: readonly Named[],
  inventoryItemId: string
): Promise<NamedUnits> {
  refuseTooMany(named.length)
  const ids = named.flatMap((one) => (typeof one === "string" ? [] : [one.serial_id]))
  const numbers = named.flatMap((one) => (typeof one === "string" ? [one] : []))
  const found: NamedUnits = {
    known: ids.map((serial_id) => ({ serial_id, number: serial_id, match: null })),
    unknown: [],
    refusals: [],
  }
  const scans = numbers.map((text) => ({
    text,
    result: parseScan(text, { today: currentMoment().today }),
  }))
  const read = scans.map(({ text, result }) => (result.ok ? (result.scan.number ?? text) : text))
  const matches = byPosition(await serialService(container).matchNumbers(read))
  scans.forEach(({ result }, position) => {
    const number = read[position] as string
    const here = matches.get(position) ?? []
    const ofItem = here.filter((match) => match.inventory_item_id === inventoryItemId)
    const [match] = ofItem
    if (!result.ok) {
      found.refusals.push(result.refusal)
    } else if (ofItem.length > 1) {
      found.refusals.push(refuse("ambiguous_number", number, { count: ofItem.length }))
    } else if (match) {
      found.known.push({ serial_id: match.serial_id, number, match })
    } else if (here[0]) {
      found.refusals.push(
        refuse("wrong_item", number, { item: here[0].inventory_item_id }, here[0].serial_id)
      )
    } else {
      found.unknown.push({ number, position })
    }
  })
  return found
}

function byPosition(matches: readonly NumberMatch[]): Map<number, NumberMatch[]> {
  const found = new Map<number, NumberMatch[]>()
  for (const match of matches) {
    found.set(match.position, [...(found.get(match.position) ?? []), match])
  }
  return found
}
