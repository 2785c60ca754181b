import type { Moment } from "../../../lifecycle/availability"

/**
 * The availability rule of `lifecycle/availability.ts` in SQL; a test holds the two against each other. The predicates
 * know the columns of `serial` without a prefix.
 */
export const HELD = "(held_for is not null and coalesce(held_until > ?, true))"

/** Units that may be sold to nobody, as far as they themselves go, captured ones too; takes the store's calendar day. */
export const UNFIT_FOR_SALE =
  "(not is_sellable_condition or notice_ids <> '{}' or coalesce(expires_on < ?, false))"

const BLOCKED = `(${UNFIT_FOR_SALE} or ${HELD})`

/** Units that everyone may buy now; takes `availabilityBindings(moment)`. */
export const SELLABLE = `(status = 'in_stock' and not ${BLOCKED})`

// Says the index's own condition first, which the planner cannot derive from the rule.
const PERHAPS_BLOCKED =
  "(not is_sellable_condition or notice_ids <> '{}' or expires_on is not null or held_for is not null)"

/** Units captured for a draft order: Medusa has reserved nothing for them yet; takes no bindings. */
export const ON_DRAFT = "(status = 'reserved' and held_for is not null)"

/**
 * Units in stock that are not for everyone to buy now; with those on drafts they are what is withheld. The two are asked
 * for apart, each by its own index: of both at once the planner would read all units of the item. Takes
 * `availabilityBindings(moment)`.
 */
export const WITHHELD_IN_STOCK = `(status = 'in_stock' and ${PERHAPS_BLOCKED} and ${BLOCKED})`

/** Units that may be withheld now or at another time, by the same index; takes no bindings. */
export const PERHAPS_WITHHELD = `(status = 'in_stock' and ${PERHAPS_BLOCKED})`

/** Units that Medusa is expected to have reserved for order lines; takes no bindings. */
export const RESERVED = "(status = 'reserved' and held_for is null)"

/** Units captured for an order line, of a draft order too; takes no bindings. */
export const CAPTURED = "(status = 'reserved')"

/** Units that Medusa's stock is expected to contain; takes no bindings. */
export const ON_HAND = "(status in ('in_stock', 'reserved'))"

/** The values for one occurrence of `SELLABLE` or `WITHHELD_IN_STOCK`. */
export function availabilityBindings({ today, now }: Moment): string[] {
  return [today, now]
}

/** The moment it is, as the rule and the SQL judge it. */
export function currentMoment(): Moment {
  const now = new Date().toISOString()
  return { now, today: now.slice(0, 10) }
}
