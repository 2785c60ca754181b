import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "../../lifecycle/refusals"
import { readGraph } from "../support/graph"
import { refuseWith } from "../support/request"

/** A fulfilment of Medusa's, as far as its delivery needs to be known. Instants are ISO 8601. */
export interface FulfilmentRecord {
  id: string
  location_id: string | null
  shipped_at: string | null
  delivered_at: string | null
  canceled_at: string | null
}

const INSTANTS = ["shipped_at", "delivered_at", "canceled_at"] as const

/** Reads a fulfilment; null when there is none. */
export async function findFulfilment(
  container: MedusaContainer,
  id: string
): Promise<FulfilmentRecord | null> {
  const fields = ["id", "location_id", ...INSTANTS]
  const [found] = await readGraph<
    Record<(typeof INSTANTS)[number], string | Date | null> &
      Pick<FulfilmentRecord, "id" | "location_id">
  >(container, "fulfillment", fields, { id: [id] })
  const instant = (value: string | Date | null) => (value ? new Date(value).toISOString() : null)
  return found
    ? {
        id: found.id,
        location_id: found.location_id ?? null,
        shipped_at: instant(found.shipped_at),
        delivered_at: instant(found.delivered_at),
        canceled_at: instant(found.canceled_at),
      }
    : null
}

/** Reads a fulfilment. @throws unknown_fulfillment */
export async function fulfilmentRecord(
  container: MedusaContainer,
  id: string
): Promise<FulfilmentRecord> {
  const found = await findFulfilment(container, id)
  if (!found) {
    refuseWith(refuse("unknown_fulfillment", null, { fulfillment: id }))
  }
  return found
}

/** The calendar day of an instant; null of none. */
export function dayOf(instant: string | null): string | null {
  return instant?.slice(0, 10) ?? null
}
