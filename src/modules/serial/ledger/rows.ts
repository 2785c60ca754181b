import {
  NEW_SERIAL,
  PLAIN_FIELDS,
  STATE_FIELDS,
  type Identifier,
  type SerialState,
} from "../../../lifecycle/serial"
import type { Row } from "../sql"
import type { PlainState } from "./types"

/** A serial as the ledger works on it: its state, and where its chain ends. */
export interface LockedUnit {
  id: string
  state: SerialState
  plain: PlainState
  version: number
  head_hash: string
}

/** Reads a row of `serial`; its identifiers stand in their own table. */
export function unitOf(row: Row, identifiers: Identifier[] = []): LockedUnit {
  const state = Object.fromEntries(STATE_FIELDS.map((field) => [field, plainValue(row[field])]))
  return {
    id: row.id as string,
    state: { ...state, identifiers } as SerialState,
    plain: Object.fromEntries(PLAIN_FIELDS.map((field) => [field, row[field] ?? null])),
    version: Number(row.version),
    head_hash: row.head_hash as string,
  }
}

/** Columns of `serial` that hold the ledger's state. */
export const STATE_COLUMNS = STATE_FIELDS.filter((field) => field !== "identifiers")

/** A state as the columns of `serial`; blank values are left out, so that 10,000 rows stay small on the wire. */
export function columnsOf(state: SerialState): Row {
  const filled = STATE_COLUMNS.filter((field) => state[field] !== null)
  return Object.fromEntries(filled.map((field) => [field, state[field]]))
}

/** A state with nothing in it, for units without a record. */
export const BLANK = NEW_SERIAL

function plainValue(value: unknown): unknown {
  return value instanceof Date ? value.toISOString() : (value ?? null)
}
