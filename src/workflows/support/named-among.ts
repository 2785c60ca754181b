import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse, type Refusal, type RefusalCode } from "../../lifecycle/refusals"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import { serialService } from "./request"
import { resolveNumbers, type Choice, type Named } from "./resolve-numbers"

/**
 * Finds the units that scans or ids name, where only certain ones can be meant: a number that units elsewhere bear too
 * means the one among them. Whoever names one twice is told when the operation is planned.
 * @param among the units that can be meant
 * @param otherwise the code of the refusal for a unit that is not among them
 * @throws unknown_serial, ambiguous_number, what scans are refused for, and the code given
 */
export async function namedAmong<Unit extends { id: string; number: string }>(
  container: MedusaContainer,
  named: readonly Named[],
  among: readonly Unit[],
  otherwise: RefusalCode
): Promise<Unit[]> {
  const byId = new Map(among.map((unit) => [unit.id, unit]))
  const choose: Choice = (bearers, number) => {
    const meant = bearers.filter(({ serial_id }) => byId.has(serial_id))
    const [only] = meant
    const [stranger] = bearers
    return meant.length > 1
      ? refuse("ambiguous_number", number, { count: meant.length })
      : (only ?? refuse(otherwise, stranger.number, undefined, stranger.serial_id))
  }
  const { known, unknown, refusals } = await resolveNumbers(container, named, choose)
  const strangers = known.flatMap(({ serial_id }) => (byId.has(serial_id) ? [] : [serial_id]))
  refuseIfAny([
    ...refusals,
    ...unknown.map(({ number }) => refuse("unknown_serial", number)),
    ...(await strangersNamed(container, strangers, otherwise)),
  ])
  return known.flatMap(({ serial_id }) => byId.get(serial_id) ?? [])
}

/** Why units named by their id are not meant: they are elsewhere, or not known at all. */
async function strangersNamed(
  container: MedusaContainer,
  ids: readonly string[],
  otherwise: RefusalCode
): Promise<Refusal[]> {
  const found = ids.length === 0 ? [] : await serialService(container).numbersOf(ids)
  const numbers = new Map(found.map(({ id, number }) => [id, number]))
  return ids.map((id) => {
    const number = numbers.get(id)
    return number === undefined
      ? refuse("unknown_serial", id)
      : refuse(otherwise, number, undefined, id)
  })
}
