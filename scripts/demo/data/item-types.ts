import type { PolicyLayer } from "../../../src/lifecycle/policy"
import type { PartyBody } from "../../../src/types/refs"
import type { ConditionName } from "./conditions"
import type { LocationKey } from "./places"

/** How the numbers of an item are printed, and in which form a receipt names them. */
export type Numbering =
  /** A phone's IMEI, with the one of its second SIM beside it. */
  | { by: "imei"; tac: string }
  /** Made by the store: the item's generator. */
  | { by: "generator" }
  /** One after the other, received as a range. */
  | { by: "range"; prefix: string; first: number; digits: number }
  /** With gaps, as cartons come; received as a pasted list. */
  | { by: "list"; prefix: string; first: number; digits: number }
  /** A network address, with the asset tag on the same label. */
  | { by: "mac"; prefix: string; tag: string }

/** One delivery of an item. */
export type DeliveryPlan = {
  daysAgo: number
  count: number
  /** The warehouse unless said. */
  to?: LocationKey
  /** New unless said. */
  condition?: ConditionName
  /** The item's own supplier unless said. */
  supplier?: string
  /** Of goods that the maker counts by lots; some expire. */
  lot?: { code: string; madeDaysAgo: number; expiresInDays?: number }
}

/** Stock that Medusa knows of without serials. */
type AwaitingPlan = {
  at: LocationKey
  /** Pieces that are counted into stock through Medusa's own screens. */
  count: number
  /** How many of them are registered by serial number afterwards. */
  registered?: number
}

/** One tracked inventory item: what it is, what it demands, and what came in of it. */
export type ItemPlan = {
  sku: string
  title: string
  supplier: string
  /** The supplier as the bound book has it. */
  acquiredFrom?: PartyBody
  /** Whose make it is, where that is not plain from its title. */
  maker?: { manufacturer: string; model: string }
  /** Of the inventory item; columns of the bound book stand there. */
  metadata?: Record<string, string>
  /** What one unit cost, in euros. */
  cost: string
  bin: string
  /** Months of the supplier's warranty, from the day of receipt. */
  supplierWarranty: number
  numbers: Numbering
  /** Beyond the store's own settings; `return_condition` names a condition. */
  policy: Omit<PolicyLayer, "return_condition"> & { return_condition?: ConditionName }
  deliveries: DeliveryPlan[]
  awaiting?: AwaitingPlan
}
