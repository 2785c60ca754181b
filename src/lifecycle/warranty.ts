import { addMonths } from "./calendar"
import type { CustomerWarrantyRule } from "./policy"

/** A warranty's first and last covered day, `YYYY-MM-DD`. */
export interface WarrantyPeriod {
  start: string
  end: string
}

/** What a serial says of one of its warranties: no end means none; a supplier's may have an end only. */
export interface WarrantyRecord {
  start: string | null
  end: string | null
  void?: boolean
}

/** Every way in which a warranty may stand. */
export const WARRANTY_STATUSES = ["none", "active", "expired", "void"] as const
export type WarrantyStatus = (typeof WARRANTY_STATUSES)[number]

/** What staff may do to a customer's warranty by hand. */
export const WARRANTY_CHANGES = ["extend", "set", "void", "reinstate"] as const
export type WarrantyChange = (typeof WARRANTY_CHANGES)[number]

/** What may be done to a customer's warranty as it stands, the likeliest first. */
export function changesOfWarranty({ end, void: isVoid = false }: WarrantyRecord): WarrantyChange[] {
  if (isVoid) {
    return ["reinstate"]
  }
  return WARRANTY_CHANGES.filter(
    (change) => change !== "reinstate" && (change === "set" || end !== null)
  )
}

/**
 * The warranty of so many months that starts on a day; `null` for no months.
 * Its last covered day is the day of the same date as the start, or the month's last where there is none: so Regulation
 * (EEC, Euratom) No 1182/71, article 3, ends a period of months, whose first day is not counted. Where the law would end
 * it a day sooner, this favours the customer.
 */
export function warrantyOf(start: string, months: number): WarrantyPeriod | null {
  return months > 0 ? { start, end: addMonths(start, months) } : null
}

/** The days of a sale that have come so far, `YYYY-MM-DD`. */
export interface SaleDays {
  sale?: string | null
  shipment?: string | null
  delivery?: string | null
  registration?: string | null
}

/** Whether a unit that was sold before brings the rest of its last warranty, as far as it had one. */
export function passesOnAtResale(
  rule: CustomerWarrantyRule | null
): rule is CustomerWarrantyRule & { on_resale: "remaining" } {
  return rule !== null && rule.months > 0 && rule.on_resale === "remaining"
}

/**
 * The warranty that a sale gives by now; `null` while the day that it starts on has not come. What was delivered has
 * left, whether or not somebody said that it was shipped.
 * @param former the last warranty that the unit had under another customer; `null` when none ever began for it
 */
export function warrantyOfSale(
  rule: CustomerWarrantyRule | null,
  { sale = null, shipment = null, delivery = null, registration = null }: SaleDays,
  former: WarrantyRecord | null = null
): WarrantyPeriod | null {
  if (rule === null) {
    return null
  }
  const starts = { sale, shipment: shipment ?? delivery, delivery, registration }
  const start = starts[rule.starts_at]
  if (start === null) {
    return null
  }
  return former !== null && passesOnAtResale(rule)
    ? inheritedWarranty(rule, "resale", former, start)
    : warrantyOf(start, rule.months)
}

/** Where a warranty stands on a day. Before its first day nothing is covered yet: that is `none`. */
export function warrantyStatus(
  { start, end, void: isVoid = false }: WarrantyRecord,
  today: string
): WarrantyStatus {
  if (end === null) {
    return "none"
  }
  if (isVoid) {
    return "void"
  }
  if (start !== null && today < start) {
    return "none"
  }
  return today <= end ? "active" : "expired"
}

/**
 * The warranty that begins on a day when a unit is resold, or given as a replacement: a new one, or the rest of the
 * former one (the unit's own at a resale, the replaced unit's at a replacement), as the policy says. Of a void or
 * expired warranty, and of none, there is no rest: `null`. Without a policy what was promised once still is.
 */
export function inheritedWarranty(
  rule: CustomerWarrantyRule | null,
  occasion: "resale" | "replacement",
  former: WarrantyRecord,
  start: string
): WarrantyPeriod | null {
  const gives = occasion === "resale" ? rule?.on_resale : rule?.on_replacement
  if (rule !== null && gives === "fresh") {
    return warrantyOf(start, rule.months)
  }
  const hasRest = former.end !== null && !former.void && start <= former.end
  return hasRest ? { start, end: former.end as string } : null
}

/** A warranty prolonged by months, counted from its last day. */
export function extendWarranty<Period extends { end: string }>(
  period: Period,
  months: number
): Period {
  return { ...period, end: addMonths(period.end, months) }
}
