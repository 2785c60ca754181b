import { partySource, type BookSide, type Party } from "../../../lifecycle/book"
import { partyOf } from "./book-lines"
import type { BookMove } from "./book-moves"
import type { BookFacts } from "./types"

/** Whom a unit came from or went to by a move; null when nobody knows, or it is nobody. */
export type PartyFinder = (move: BookMove, side: BookSide) => Party | null

const named = (name: string): Party => ({ name, address: null, licence_number: null })

/**
 * Finds parties in what the operation was told and in the book itself.
 * @param known whom units came from before, by name: licence and address are typed once
 */
export function partyFinder(facts: BookFacts, known: ReadonlyMap<string, Party>): PartyFinder {
  return ({ unit: { before, after, plain }, command, line }, side) => {
    const customer = after.customer_id ?? before?.state.customer_id ?? ""
    const ofCustomer = facts.customers?.[customer] ?? null
    switch (partySource(command, side)) {
      case "nobody":
        return null
      case "supplier":
        return (
          (side === "acquisition" ? facts.acquired_from : undefined) ??
          (after.supplier === null ? null : (known.get(after.supplier) ?? named(after.supplier)))
        )
      case "order":
        return facts.orders?.[after.order_id ?? ""] ?? ofCustomer
      case "former": {
        const former = side === "acquisition" ? line?.disposition : line?.acquisition
        return former?.party_name ? partyOf(former) : ofCustomer
      }
      case "borrower": {
        const { name } = (plain.borrower ?? {}) as { name?: unknown }
        return typeof name === "string" ? named(name) : ofCustomer
      }
      case "location": {
        const from = before?.state.location_id
        const to = after.destination_location_id ?? after.location_id
        return facts.locations?.[(side === "acquisition" ? from : to) ?? ""] ?? null
      }
    }
  }
}
