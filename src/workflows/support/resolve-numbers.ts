import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse, type Refusal } from "../../lifecycle/refusals"
import type { NumberMatch } from "../../modules/serial/queries/match-numbers"
import { bearersOfScans } from "./bearers-of-scans"
import { refuseTooMany } from "./request"

/** A serial as a clerk names it: anything a scanner sends, or the id of its record. */
export type Named = string | { serial_id: string }

/** What a list of named serials comes to. */
export interface NamedUnits {
  /** Those named by their ids first, without a match. */
  known: { serial_id: string; number: string; match: NumberMatch | null }[]
  /** Numbers that no unit bears, and their position among the numbers named. */
  unknown: { number: string; position: number }[]
  refusals: Refusal[]
}

/** Says which of the units that bear a number is meant, or why none is. At least one bears it. */
export type Choice = (bearers: readonly NumberMatch[], number: string) => NumberMatch | Refusal

/**
 * Finds the units that scans or ids name, in two statements at most, however many there are. Ids are taken as they are.
 * @param choose which of a number's bearers is meant
 * @throws too_many_serials
 */
export async function resolveNumbers(
  container: MedusaContainer,
  named: readonly Named[],
  choose: Choice
): Promise<NamedUnits> {
  refuseTooMany(named.length)
  const ids = named.flatMap((one) => (typeof one === "string" ? [] : [one.serial_id]))
  const numbers = named.flatMap((one) => (typeof one === "string" ? [one] : []))
  const found: NamedUnits = {
    known: ids.map((serial_id) => ({ serial_id, number: serial_id, match: null })),
    unknown: [],
    refusals: [],
  }
  const scanned = await bearersOfScans(container, numbers)
  scanned.forEach((scan, position) => {
    if (!scan.ok) {
      found.refusals.push(scan.refusal)
      return
    }
    const { number, bearers } = scan
    if (bearers.length === 0) {
      found.unknown.push({ number, position })
      return
    }
    const chosen = choose(bearers, number)
    if ("code" in chosen) {
      found.refusals.push(chosen)
    } else {
      found.known.push({ serial_id: chosen.serial_id, number, match: chosen })
    }
  })
  return found
}

/**
 * Chooses the one bearer that fits; a number of several that do, or of several of which none does, is ambiguous. A unit
 * whose number it is goes before those that bore it until they were corrected: their labels are others by now.
 */
export function theOneThat(fits: (bearer: NumberMatch) => boolean): Choice {
  return (bearers, number) => {
    const fitting = whereAny(bearers, fits)
    const candidates = whereAny(fitting, ({ is_former }) => !is_former)
    const [only] = candidates
    return candidates.length === 1 && only
      ? only
      : refuse("ambiguous_number", number, { count: candidates.length })
  }
}

/** Those for which it is so; all where it is so for none. */
export function whereAny<Thing>(
  all: readonly Thing[],
  isSo: (one: Thing) => boolean
): readonly Thing[] {
  const some = all.filter(isSo)
  return some.length > 0 ? some : all
}
