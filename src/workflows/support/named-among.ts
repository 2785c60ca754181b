import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse, type Refusal, type RefusalCode } from "../../lifecycle/refusals"
import { parseScan } from "../../lifecycle/scan"
import { currentMoment } from "../../modules/serial/queries/availability-sql"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { Named } from "../capturing/named-units"
import { refuseTooMany, serialService } from "./request"

/**
 * Finds the units that scans or ids name, where only certain ones can be meant: a number that units elsewhere bear too
 * means the one among them. Whoever names one twice is told when the operation is planned.
 * @param among the units that can be meant
 * @param otherwise the code of the refusal for a unit that is not among them
 * @returns the units in the order in which they were named
 * @throws unknown_serial, ambiguous_number, what scans are refused for, and the code given
 */
export async function namedAmong<Unit extends { id: string; number: string }>(
  container: MedusaContainer,
  named: readonly Named[],
  among: readonly Unit[],
  otherwise: RefusalCode
): Promise<Unit[]> {
  refuseTooMany(named.length)
  const byId = new Map(among.map((unit) => [unit.id, unit]))
  const answers = await bearersOfNamed(container, named)
  const refusals: Refusal[] = []
  const units: Unit[] = []
  for (const { text, bearers, refusal } of answers) {
    const meant = bearers.flatMap(({ id }) => byId.get(id) ?? [])
    const [stranger] = bearers
    if (meant.length === 1) {
      units.push(...meant)
    } else if (meant.length > 1) {
      refusals.push(refuse("ambiguous_number", text, { count: meant.length }))
    } else if (stranger) {
      refusals.push(refuse(otherwise, stranger.number, undefined, stranger.id))
    } else {
      refusals.push(refusal ?? refuse("unknown_serial", text))
    }
  }
  refuseIfAny(refusals)
  return units
}

interface Answer {
  text: string
  bearers: { id: string; number: string }[]
  refusal: Refusal | null
}

/** For each name the units that it may mean: two statements, however many names. */
async function bearersOfNamed(
  container: MedusaContainer,
  named: readonly Named[]
): Promise<Answer[]> {
  const service = serialService(container)
  const { today } = currentMoment()
  const asked = named.map((one) => {
    if (typeof one !== "string") {
      return { text: one.serial_id, id: one.serial_id, number: "", refusal: null }
    }
    const result = parseScan(one, { today })
    return result.ok
      ? { text: one, id: null, number: result.scan.number ?? one, refusal: null }
      : { text: one, id: null, number: "", refusal: result.refusal }
  })
  const [matches, known] = await Promise.all([
    service.matchNumbers(asked.map(({ number }) => number)),
    service.numbersOf(asked.flatMap(({ id }) => id ?? [])),
  ])
  return asked.map(({ text, id, refusal }, position) => ({
    text,
    refusal,
    bearers:
      id === null
        ? matches
            .filter((match) => match.position === position)
            .map(({ serial_id, number }) => ({ id: serial_id, number }))
        : known.filter((unit) => unit.id === id),
  }))
}
