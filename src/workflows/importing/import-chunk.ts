import type { MedusaContainer } from "@medusajs/framework/types"
import { comparableForm } from "../../lifecycle/formats"
import { IMPORT } from "../../lifecycle/imports"
import { scopeKeyOf, type Policy } from "../../lifecycle/policy"
import type { SerialState } from "../../lifecycle/serial"
import type { ImportRecord } from "../../modules/serial/imports/imports"
import type { GoodRow } from "../../modules/serial/imports/rows"
import type {
  OperationInput,
  PlaceLimit,
  UnitBatch,
  UnitInput,
} from "../../modules/serial/ledger/types"
import type { Place } from "../../modules/serial/queries/withheld"
import { stockedAt } from "../stock/levels"
import { gradesOf, type Grades } from "../support/conditions"
import { distinct } from "../support/graph"
import { trackedPolicies } from "../support/tracked-policies"

/** How many rows of the file one operation takes. */
export const ROWS_OF_CHUNK = 2_500

/**
 * The operation of a stretch of an import's file: a batch for each command, item and location. Its key says where in the
 * file it begins, so that it acts once, whoever is interrupted.
 * @param after the row after which the stretch begins
 * @throws unknown_item, not_tracked, unknown_condition when that has changed since the file was read
 */
export async function importChunk(
  container: MedusaContainer,
  record: ImportRecord,
  after: number,
  rows: readonly GoodRow[]
): Promise<OperationInput> {
  const { id, actor_type, actor_id, reference, received_at } = record
  const policies = await trackedPolicies(
    container,
    distinct(rows.map(({ inventory_item_id }) => inventory_item_id))
  )
  const grades = await gradesOf(
    container,
    rows.map(({ unit }) => unit.condition_id)
  )
  return {
    kind: IMPORT,
    flow: IMPORT,
    actor: { type: actor_type, id: actor_id },
    idempotency_key: `import:${id}:${after}`,
    request: { import: id, after },
    reference: { type: IMPORT, id },
    note: reference,
    ...(received_at === null ? {} : { occurred_at: received_at }),
    batches: grouped(rows).map((alike) => batchOf(alike, record, policies, grades)),
    limits: { places: await coveredBy(container, rows) },
  }
}

/** Rows that share command, item and location. */
function grouped(rows: readonly GoodRow[]): [GoodRow, ...GoodRow[]][] {
  const groups = new Map<string, [GoodRow, ...GoodRow[]]>()
  for (const row of rows) {
    const key = `${row.command} ${row.inventory_item_id} ${row.location_id}`
    const group = groups.get(key)
    if (group) {
      group.push(row)
    } else {
      groups.set(key, [row])
    }
  }
  return [...groups.values()]
}

function batchOf(
  rows: readonly [GoodRow, ...GoodRow[]],
  { supplier }: ImportRecord,
  policies: ReadonlyMap<string, Policy>,
  grades: Grades
): UnitBatch {
  const [{ command, inventory_item_id, location_id }] = rows
  const policy = policies.get(inventory_item_id) as Policy
  return {
    command,
    set: {
      inventory_item_id,
      location_id,
      scope_key: scopeKeyOf(policy, inventory_item_id),
      ...(supplier === null ? {} : { supplier }),
    },
    units: rows.map((row) => unitOf(row, policy, grades)),
  }
}

function unitOf({ number, unit }: GoodRow, { format }: Policy, grades: Grades): UnitInput {
  const { notes, condition_id, ...said } = unit
  const details: Partial<SerialState> = said
  return {
    number,
    set: {
      number,
      normalized: comparableForm(number, format),
      ...details,
      ...(condition_id === undefined ? {} : grades.of(condition_id)),
    },
    ...(notes === undefined ? {} : { plain: { notes } }),
  }
}

/** Units registered for stock that is there can never be more than that stock. */
async function coveredBy(
  container: MedusaContainer,
  rows: readonly GoodRow[]
): Promise<PlaceLimit[]> {
  const registering = rows.filter(
    (row): row is GoodRow & Place => row.command === "register" && row.location_id !== null
  )
  const places = grouped(registering).map(([{ inventory_item_id, location_id }]) => ({
    inventory_item_id,
    location_id: location_id as string,
  }))
  const stocked = await stockedAt(container, places)
  return stocked.map(({ quantity, ...place }) => ({ ...place, max: quantity }))
}
