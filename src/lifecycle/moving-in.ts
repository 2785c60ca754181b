import type { Owner, Status } from "./statuses"

/** What another system says of a unit that moves in. */
export type SaidThere = "in_stock" | "sold"

/** Statuses of units that the store had and has no more. */
const GONE: readonly Status[] = ["sold", "returned_to_supplier", "lost", "scrapped"]

/**
 * Whether what another system says of a unit fits where the unit stands here. One that is sold there is with a customer
 * here, also while it is repaired for that customer; one that is in stock there is the store's, wherever it is for a while.
 */
export function fitsThere(said: SaidThere, unit: { status: Status; owner: Owner }): boolean {
  return said === "sold"
    ? unit.status === "sold" || unit.owner === "customer"
    : isStillHere(unit) && unit.status !== "expected"
}

/** Whether a unit is the store's to sell, or will be. */
export function isStillHere({ status, owner }: { status: Status; owner: Owner }): boolean {
  return owner === "store" && !GONE.includes(status)
}
