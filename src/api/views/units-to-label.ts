import { MAX_SERIALS } from "../../lifecycle/unit-details"
import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "../../lifecycle/refusals"
import type { SerialFilter } from "../../modules/serial/queries/list-filter"
import { refuseTooMany, refuseWith, serialService } from "../../workflows/support/request"

/** How many serials are read at a time. */
const SERIALS_AT_ONCE = 1_000

/** Of which units labels are wanted: exactly one of these says it. */
export interface UnitsToLabel {
  serial_ids?: readonly string[]
  operation_id?: string
  filter?: SerialFilter
}

/** A unit by its number. */
export interface NumberedUnit {
  id: string
  number: string
}

/**
 * The units that a request names, in its order, or that an operation or a filter has, in the order of their entry.
 * @throws unknown_serial, unknown_operation, nothing_to_print, too_many_serials
 */
export async function unitsWanted(
  container: MedusaContainer,
  { serial_ids, operation_id, filter = {} }: UnitsToLabel
): Promise<NumberedUnit[]> {
  const units =
    serial_ids !== undefined
      ? await unitsNamed(container, serial_ids)
      : operation_id !== undefined
        ? await unitsOfOperation(container, operation_id)
        : await unitsMatching(container, filter)
  refuseTooMany(units.length)
  return units.length === 0 ? refuseWith(refuse("nothing_to_print")) : units
}

async function unitsNamed(
  container: MedusaContainer,
  ids: readonly string[]
): Promise<NumberedUnit[]> {
  const units = await serialService(container).numbersOf(ids)
  const known = new Set(units.map(({ id }) => id))
  const unknown = ids.filter((id) => !known.has(id))
  return unknown.length > 0
    ? refuseWith(...unknown.map((id) => refuse("unknown_serial", id)))
    : units
}

async function unitsOfOperation(
  container: MedusaContainer,
  operation: string
): Promise<NumberedUnit[]> {
  const service = serialService(container)
  const found = await service.findOperations({ ids: [operation] }, { limit: 1, offset: 0 })
  if (found.operations.length === 0) {
    return refuseWith(refuse("unknown_operation", null, { operation }))
  }
  const page = { limit: MAX_SERIALS + 1, offset: 0 }
  return service.numbersOf(await service.serialsOfOperation(operation, page))
}

async function unitsMatching(
  container: MedusaContainer,
  filter: SerialFilter
): Promise<NumberedUnit[]> {
  const units: NumberedUnit[] = []
  let after: string | undefined
  do {
    const page = await serialService(container).firstSerials({ ...filter, after }, SERIALS_AT_ONCE)
    units.push(...page.map(({ id, number }) => ({ id, number })))
    after = page.length < SERIALS_AT_ONCE ? undefined : page.at(-1)?.id
  } while (after !== undefined && units.length <= MAX_SERIALS)
  return units
}
