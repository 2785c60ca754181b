import type { PartyBody } from "../../../src/types/refs"
import type { ConditionName } from "./conditions"
import type { CustomerKey } from "./customers"
import type { LocationKey } from "./places"

/** How far an order has come, in order. */
export const STAGES = ["placed", "captured", "fulfilled", "shipped", "delivered"] as const
export type Stage = (typeof STAGES)[number]

/** What comes back of an order: units of one of its lines. */
export type ReturnPlan = {
  /** The SKU of the variant that was bought. */
  sku: string
  good?: number
  damaged?: number
  /** In which the good ones are; as the item's policy says unless said. */
  condition?: ConditionName
  /** As the item's policy says unless said. */
  treatment?: "restock" | "inspect"
  until: "requested" | "captured" | "received"
}

export type OrderPlan = {
  by: CustomerKey
  /** Pieces by the SKU of the variant. */
  buys: Record<string, number>
  until: Stage
  /** From where it leaves; the warehouse unless said. */
  from?: LocationKey
  /** How many units stay without a serial: the order waits for them. */
  missing?: number
  /** The item whose unit has no record yet, and gets it when it is scanned at packing. */
  registers?: string
  /** Whom it is handed over to, where the bound book asks for more than the order says. */
  transferee?: PartyBody
  /** Who signed for it. */
  signedBy?: string
  /** What happens to it after that. */
  then?: "fulfilment_cancelled" | "fulfilled_again" | "order_cancelled"
  back?: ReturnPlan
}
