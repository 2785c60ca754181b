import type { CustomerKey } from "./customers"

/** What customers do with what they bought, in their own account. */
export type OwnershipPlan = {
  by: CustomerKey
  sku: string
  /** Whom they offer it to. */
  offeredTo?: CustomerKey
}

export const OWNERSHIP: OwnershipPlan[] = [
  { by: "sanne", sku: "HALDEN-P5-128" },
  { by: "thomas", sku: "MERIDIAN-40", offeredTo: "emre" },
]

/** What lies on the counter of the shop, not paid yet. */
export const BASKET = { at: "utrecht", scanned: ["HALDEN-P5-128"], beside: "CASE-P5" } as const
