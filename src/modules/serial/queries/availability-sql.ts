import type { Moment } from "../../../lifecycle/availability"

/**
 * The availability rule of `lifecycle/availability.ts` in SQL; a test holds the two against each other. The predicates
 * know the columns of `serial` without a prefix.
 */
export const HELD = "(held_for is not null and coalesce(held_until > ?, true))"

const BLOCKED = `(not is_sellable_condition or notice_ids <> '{}' or coalesce(expires_on < ?, false)
  or ${HELD})`

/** Units that everyone may buy now; takes `availabilityBindings(moment)`. */
export const SELLABLE = `(status = 'in_stock' and not ${BLOCKED})`

// Says the index's own condition first, which the planner cannot derive from the rule.
const PERHAPS_BLOCKED =
  "(not is_sellable_condition or notice_ids <> '{}' or expires_on is not null or held_for is not null)"

// Captured for a draft order: Medusa has reserved nothing for it yet.
const ON_DRAFT = "(status = 'reserved' and held_for is not null)"

/**
 * Units on hand and not reserved in Medusa, but not for everyone to buy now; by the indexes of what may be withheld and
 * of what is on drafts; takes `availabilityBindings(moment)`.
 */
export const WITHHELD = `((status = 'in_stock' and ${PERHAPS_BLOCKED} and ${BLOCKED}) or ${ON_DRAFT})`

/** Units that Medusa is expected to have reserved for order lines; takes no bindings. */
export const RESERVED = "(status = 'reserved' and held_for is null)"

/** Units that Medusa's stock is expected to contain; takes no bindings. */
export const ON_HAND = "(status in ('in_stock', 'reserved'))"

/** The values for one occurrence of `SELLABLE` or `WITHHELD`. */
export function availabilityBindings({ today, now }: Moment): string[] {
  return [today, now]
}

/** The moment it is, as the rule and the SQL judge it. */
export function currentMoment(): Moment {
  const now = new Date().toISOString()
  return { now, today: now.slice(0, 10) }
}
