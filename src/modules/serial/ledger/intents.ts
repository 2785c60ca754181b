import type { StockOwed } from "../../../lifecycle/stock"
import type { Actor, Documents, Limits, UnitBatch } from "./types"

/** What a pending operation means to do, as stored. */
export type Intent =
  | ({
      batches: readonly UnitBatch[]
      limits?: Limits
      stock?: readonly StockOwed[]
    } & Documents)
  | { reverts: string; mode: RevertMode; limits?: Limits }

/** A pending operation's intent, with what a job must know to finish it. */
export type StoredIntent = Intent & {
  /** Units that it will withhold; counted as withheld from the moment it is planned. */
  withheld?: StockOwed[]
  /** By how much it changes what is on hand at each place, whoever moves the stock. */
  on_hand?: StockOwed[]
  /** `stocked − on hand` at each place it owes stock, before any stock moved: tells a job whether it moved. */
  awaiting_before?: StockOwed[]
}

/** `strict` refuses whole when a unit moved on; `compensate` takes back what it can and reports the rest. */
export type RevertMode = "strict" | "compensate"

/** A request to take an operation back. */
export interface RevertInput {
  operation_id: string
  mode: RevertMode
  actor: Actor
  idempotency_key: string
  note?: string | null
  /** What must still hold when the units are back where they were; of `strict` only. */
  limits?: Limits
}
