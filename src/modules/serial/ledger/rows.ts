import { canonicalPhotos, type Photo } from "../../../lifecycle/photos"
import {
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
  const state: Row = {}
  for (const field of STATE_FIELDS) {
    state[field] = plainValue(row[field])
  }
  state.identifiers = identifiers
  state.photos = canonicalPhotos(row.photos as Photo[])
  return {
    id: row.id as string,
    state: state as unknown as SerialState,
    plain: Object.fromEntries(PLAIN_FIELDS.map((field) => [field, row[field] ?? null])),
    version: Number(row.version),
    head_hash: row.head_hash as string,
  }
}

/** Columns of `serial` that hold the ledger's state. */
export const STATE_COLUMNS = STATE_FIELDS.filter((field) => field !== "identifiers")

function plainValue(value: unknown): unknown {
  return value instanceof Date ? value.toISOString() : (value ?? null)
}
