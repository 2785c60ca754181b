import type { MedusaContainer } from "@medusajs/framework/types"
import { comparableForm } from "../../lifecycle/formats"
import { trimNumber } from "../../lifecycle/serial-number"
import type { NumberOfItem, OnceOf } from "../../modules/serial/queries/once-of"
import type { KnownNames } from "../importing/known-names"
import { serialService } from "../support/request"
import { isUnstorable, itemHere } from "./map-unit"
import type { Mapping } from "./mapping"
import { itemIdOf } from "./survey"

/** What the store has of a unit of the other system: under its number and item, or under another one by now. */
export interface Here {
  now?: OnceOf
  other?: OnceOf
}

/**
 * Which units of the other system the store has already: one statement, however many are asked for.
 * @param asked each with its number and its item there; null for what is not asked
 * @returns for each what there is, in the order asked
 */
export async function unitsHere(
  container: MedusaContainer,
  names: KnownNames,
  asked: readonly ({ number: string; item: string } | null)[],
  mapping: Mapping
): Promise<Here[]> {
  const known = asked.flatMap((one, at) => {
    const number = one && numberOf(one, names, mapping)
    return number === null ? [] : [{ at, number }]
  })
  const all: Here[] = asked.map(() => ({}))
  const found = await serialService(container).onceOf(known.map(({ number }) => number))
  for (const unit of found) {
    const here = all[known[unit.position].at]
    if (unit.since === "now") {
      here.now = unit
    } else {
      here.other ??= unit
    }
  }
  return all
}

function numberOf(
  { number, item }: { number: string; item: string },
  names: KnownNames,
  mapping: Mapping
): NumberOfItem | null {
  const here = itemHere(mapping, item)
  const id = here === null ? null : itemIdOf(here, names)
  const known = id === null ? undefined : names.policyOf(id)
  return id === null || known === undefined || isUnstorable(number)
    ? null
    : {
        inventory_item_id: id,
        normalized: comparableForm(trimNumber(number), known.policy.format),
      }
}
