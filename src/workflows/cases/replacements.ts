import type { MedusaContainer } from "@medusajs/framework/types"
import { whereOnCase, type OnCase } from "../../lifecycle/units-on-case"
import { checkFormat } from "../../lifecycle/formats"
import { numberKeyOf } from "../../lifecycle/policy"
import { refuse } from "../../lifecycle/refusals"
import type { SerialState } from "../../lifecycle/serial"
import { inheritedWarranty } from "../../lifecycle/warranty"
import type { UnitBatch } from "../../modules/serial/ledger/types"
import { currentMoment } from "../../modules/serial/queries/availability-sql"
import type { UnitOnCase } from "../../modules/serial/queries/cases"
import type { ItemPolicy } from "../../modules/serial/queries/policies"
import type { SerialRecord } from "../../modules/serial/queries/record"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { ReplacementBody } from "../../types/cases"
import { namedAmong } from "../support/named-among"
import { refuseTooMany, refuseWith, serialService } from "../support/request"
import { resolveNumbers, theOneThat } from "../support/resolve-numbers"

/** A unit, and the one that takes its place. */
export interface Replacement {
  replaced: UnitOnCase
  record: SerialRecord
  policy: ItemPolicy
  /** The other one's number, and its id when it has a record. */
  number: string
  serial_id: string | null
  /** Whether it is one that the vendor gives, and that nobody knows yet. */
  is_new: boolean
}

/**
 * Reads which unit takes the place of which; a fixed number of statements, however many. Reads only, but for the numbers
 * that items' generators give out.
 * @param subjects the units that a case is about
 * @throws not_on_case, unknown_serial, ambiguous_number, duplicate_in_request, malformed_number, bad_check_digit,
 *   generator_exhausted, missing_value where it is not said which of several is replaced, or the item has no generator
 */
export async function replacementsOf(
  container: MedusaContainer,
  said: readonly ReplacementBody[],
  subjects: readonly UnitOnCase[]
): Promise<Replacement[]> {
  refuseTooMany(said.length)
  const pairs = said.map(({ serial = theOnlyOne(subjects), ...pair }) => ({ serial, ...pair }))
  // Ids are found before numbers: in that order both lists stay one.
  const ordered = [
    ...pairs.filter(({ serial }) => typeof serial !== "string"),
    ...pairs.filter(({ serial }) => typeof serial === "string"),
  ]
  const named = ordered.map(({ serial }) => serial)
  const replaced = await namedAmong(container, named, subjects, "not_on_case")
  refuseIfAny(namedTwice(replaced))
  const records = await recordsOf(container, replaced)
  const others = await othersNamed(
    container,
    ordered.map(({ by }) => by ?? null),
    replaced
  )
  const policies = await policiesWhere(container, replaced)
  const replacements = replaced.map((unit, at) => ({
    replaced: unit,
    record: records.get(unit.id) ?? refuseWith(refuse("unknown_serial", unit.number)),
    policy:
      policies.get(unit.id) ??
      refuseWith(refuse("not_tracked", null, { item: unit.inventory_item_id })),
    ...others(at),
    // What comes to the store in the place of its own is always one that the vendor gives.
    is_new: !isCustomers(unit) || (ordered[at]?.is_new ?? false) || isGenerated(ordered[at]),
  }))
  refuseIfAny(
    replacements.flatMap(({ is_new, serial_id, number, policy: { policy } }, at) => {
      const unknown = serial_id === null ? refuse("unknown_serial", number) : null
      const why = is_new ? checkFormat(number, policy.format) : unknown
      return isGenerated(ordered[at]) ? [] : (why ?? [])
    })
  )
  return withNumbersMade(container, replacements, (at) => isGenerated(ordered[at]))
}

function isGenerated(pair: ReplacementBody | undefined): boolean {
  return pair?.generate ?? false
}

/** The replacements, those of whom nobody says a number with one of their item's generator. */
async function withNumbersMade(
  container: MedusaContainer,
  replacements: readonly Replacement[],
  isWanted: (at: number) => boolean
): Promise<Replacement[]> {
  const made = new Map<string, { number: string }[]>()
  const wanting = replacements.filter((_, at) => isWanted(at))
  for (const { replaced, policy } of wanting) {
    const { inventory_item_id: item } = replaced
    if (!made.has(item)) {
      const count = wanting.filter((one) => one.replaced.inventory_item_id === item).length
      made.set(item, await serialService(container).generateUnits(item, policy.policy, count))
    }
  }
  return replacements.map((one, at) =>
    isWanted(at) ? { ...one, ...made.get(one.replaced.inventory_item_id)?.shift() } : one
  )
}

/**
 * The batches by which other units take the places of these. A customer's place is taken by a unit of the stock, or by a
 * new one that the vendor gives: it has the sale, and from a day on the warranty that the policy gives it. In the place of
 * one of the store's own comes a new one from the vendor, into stock.
 */
export function takingTheirPlaces(
  replacements: readonly Replacement[],
  {
    location_id,
    vendor,
    day = currentMoment().today,
  }: { location_id?: string; vendor: string | null; day?: string }
): UnitBatch[] {
  const forCustomers = replacements.filter(({ replaced }) => isCustomers(replaced))
  const forStore = replacements.filter(({ replaced }) => !isCustomers(replaced))
  return [
    {
      command: "replace_out",
      units: forCustomers
        .filter(({ is_new }) => !is_new)
        .map((one) => ({
          serial_id: one.serial_id ?? undefined,
          number: one.number,
          set: { ...saleOf(one, day), replaces_serial_id: one.replaced.id },
          expects: { inventory_item_id: one.replaced.inventory_item_id },
        })),
    },
    {
      command: "register_sold",
      set: { supplier: vendor },
      units: forCustomers
        .filter(({ is_new }) => is_new)
        .map((one) => ({ number: one.number, set: { ...identityOf(one), ...saleOf(one, day) } })),
    },
    {
      command: "receive",
      set: { supplier: vendor },
      units: forStore.map((one) => ({
        number: one.number,
        set: { ...identityOf(one), location_id: location_id ?? one.replaced.location_id },
      })),
    },
  ]
}

const CUSTOMERS: readonly (OnCase | null)[] = ["awaited", "customers"]

function isCustomers(unit: UnitOnCase): boolean {
  return CUSTOMERS.includes(whereOnCase(unit))
}

/** The sale as it passes to the unit that takes the place; its warranty is what the policy gives a replacement. */
function saleOf({ record, policy: { policy } }: Replacement, day: string): Partial<SerialState> {
  const former = {
    start: record.customer_warranty_start,
    end: record.customer_warranty_end,
    void: record.is_warranty_void,
  }
  const period = inheritedWarranty(policy.customer_warranty, "replacement", former, day)
  return {
    order_id: record.order_id,
    order_line_item_id: record.order_line_item_id,
    customer_id: record.customer_id,
    // Who registered the other is its owner, and no proof of the former sale takes it from them.
    registered_at: record.registered_at,
    customer_warranty_start: period?.start ?? null,
    customer_warranty_end: period?.end ?? null,
  }
}

function identityOf({ number, replaced, policy: { policy } }: Replacement): Partial<SerialState> {
  const { inventory_item_id } = replaced
  return {
    inventory_item_id,
    number,
    ...numberKeyOf(policy, inventory_item_id, number),
    replaces_serial_id: replaced.id,
  }
}

/** The unit that is meant where none is named. @throws missing_value when the case has not just one */
function theOnlyOne([only, ...more]: readonly UnitOnCase[]): { serial_id: string } {
  return only !== undefined && more.length === 0
    ? { serial_id: only.id }
    : refuseWith(refuse("missing_value", null, { field: "serial", command: "replace" }))
}

function namedTwice(units: readonly UnitOnCase[]) {
  const seen = new Set<string>()
  return units
    .filter(({ id }) => seen.size === seen.add(id).size)
    .map(({ id, number }) => refuse("duplicate_in_request", number, undefined, id))
}

async function recordsOf(container: MedusaContainer, units: readonly UnitOnCase[]) {
  const ids = units.map(({ id }) => id)
  const page = { limit: ids.length, offset: 0 }
  const { serials } =
    ids.length === 0 ? { serials: [] } : await serialService(container).findSerials({ ids }, page)
  return new Map(serials.map((record) => [record.id, record]))
}

/** The policy of each unit's item where it is, by the unit. */
async function policiesWhere(container: MedusaContainer, units: readonly UnitOnCase[]) {
  const policies = await serialService(container).policiesAt(units)
  const tracked = policies.filter(({ is_tracked }) => is_tracked)
  return new Map(tracked.map((policy) => [policy.id, policy]))
}

/** What the other units are, by the position in which they are named; null stands for none. */
async function othersNamed(
  container: MedusaContainer,
  said: readonly (string | null)[],
  replaced: readonly UnitOnCase[]
): Promise<(at: number) => Pick<Replacement, "number" | "serial_id">> {
  const items = new Set(replaced.map(({ inventory_item_id }) => inventory_item_id))
  const ofItems = theOneThat(({ inventory_item_id }) => items.has(inventory_item_id))
  const numbers = said.flatMap((number, at) => (number === null ? [] : [{ number, at }]))
  const { known, unknown, refusals } = await resolveNumbers(
    container,
    numbers.map(({ number }) => number),
    ofItems
  )
  refuseIfAny(refusals)
  const found = new Map<number | undefined, Pick<Replacement, "number" | "serial_id">>()
  const placeOf = (position = -1) => numbers[position]?.at
  known.forEach(({ serial_id, match, number }) =>
    found.set(placeOf(match?.position), { serial_id, number: match?.number ?? number })
  )
  unknown.forEach(({ position, number }) =>
    found.set(placeOf(position), { serial_id: null, number })
  )
  return (at) => found.get(at) ?? { serial_id: null, number: said[at] ?? "" }
}
