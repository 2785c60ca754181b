import type { SerialState } from "../../../lifecycle/serial"
import type { Row } from "../sql"

/** A serial as it is read: its state and what stands beside the chain; identifiers are read where they are shown. */
export interface SerialRecord extends Omit<SerialState, "identifiers"> {
  id: string
  version: number
  notes: string | null
  borrower: unknown
  metadata: unknown
  created_at: string
  updated_at: string
}

/** A row of `serial` as a record; instants become ISO 8601. */
export function recordOf({ head_hash: _, deleted_at: __, ...row }: Row): SerialRecord {
  const columns = Object.entries(row).map(([name, value]) => [
    name,
    value instanceof Date ? value.toISOString() : value,
  ])
  return Object.fromEntries(columns) as SerialRecord
}
