import type { MedusaContainer } from "@medusajs/framework/types"
import { columnsLeftOut, importColumns, type ImportColumns } from "../../lifecycle/import-file"
import { MAX_IMPORT_ROWS } from "../../lifecycle/imports"
import { refuse } from "../../lifecycle/refusals"
import { columnOf } from "../../lifecycle/unit-file"
import type { ImportHead, ImportRecord } from "../../modules/serial/imports/imports"
import type { Actor } from "../../modules/serial/ledger/types"
import { refuseIfAny, refusalsIn } from "../../modules/serial/refusal-error"
import { awaitingAt } from "../stock/levels"
import { distinct } from "../support/graph"
import { withHeartbeat } from "../support/heartbeat"
import { unknownLocations } from "../support/locations"
import { refuseWith, serialService } from "../support/request"
import { trackedPolicies } from "../support/tracked-policies"
import { csvRows, type CsvRow } from "./csv-rows"
import { knowNames, type KnownNames } from "./known-names"
import { numberHeading, readRow, stagedRow, type ReadRow } from "./stage-row"

/** How many rows are held in memory, and put aside, at a time. */
const ROWS_AT_ONCE = 2_000

/** A file with more columns than this is none of units. */
const MOST_COLUMNS = 500

/** How much is told of columns that say nothing. */
const TOLD = { columns: 50, characters: 100 }

/**
 * Reads a file of units as it comes in, puts its rows aside and judges each: by itself, against the others, and against the
 * units and the stock that there are. No serial changes; a file that does not come in whole leaves nothing but a note.
 * @returns the import, to be looked at and then applied or discarded
 * @throws import_unreadable, unknown_item, not_tracked, unknown_location, import_not_ready when it was silent for so long
 * that it was taken for broken; then there is no import
 */
export async function readImport(
  container: MedusaContainer,
  head: ImportHead,
  actor: Actor,
  file: AsyncIterable<Uint8Array>
): Promise<ImportRecord> {
  return readImportRows(container, head, actor, csvRows(file))
}

/** As `readImport`, of rows that do not come out of a file: the headings first, and values as a file would have them. */
export async function readImportRows(
  container: MedusaContainer,
  head: ImportHead,
  actor: Actor,
  rows: AsyncGenerator<CsvRow>
): Promise<ImportRecord> {
  await checkHead(container, head)
  const serials = serialService(container)
  const { id } = await serials.beginImport(head, actor)
  try {
    return await withHeartbeat(
      () => serials.changeReadImport(id, {}),
      async () => judge(container, id, await stage(container, id, head, rows))
    )
  } catch (error) {
    await serials.forgetRows(id)
    await serials.changeImport(id, {
      // Who sent what cannot be read was told; who was cut off was not.
      state: refusalsIn(error) ? "discarded" : "broken",
      finished_at: new Date().toISOString(),
    })
    throw error
  }
}

async function checkHead(
  container: MedusaContainer,
  { inventory_item_id, location_id }: ImportHead
): Promise<void> {
  refuseIfAny(await unknownLocations(container, [location_id]))
  if (inventory_item_id !== null) {
    await trackedPolicies(container, [inventory_item_id])
  }
}

async function stage(
  container: MedusaContainer,
  id: string,
  head: ImportHead,
  rows: AsyncGenerator<CsvRow>
): Promise<ImportColumns> {
  const names = await knowNames(container)
  const { value: first } = (await rows.next()) as IteratorResult<CsvRow, undefined>
  const columns = columnsOf(first)
  let batch: ReadRow[] = []
  let count = 0
  let writing: Promise<unknown> = Promise.resolve()
  // While the database writes a batch, the next one is read; never more than one.
  const putAside = async () => {
    await names.learn(namedIn(batch, head))
    const staged = batch.map((row) => stagedRow(row, columns, head, names))
    batch = []
    await writing
    writing = serialService(container).stageRows(id, staged)
    // Whoever awaits it next is told what went wrong.
    writing.catch(() => undefined)
  }
  for await (const row of rows) {
    count += 1
    if (count > MAX_IMPORT_ROWS) {
      refuseWith(unreadable("file_too_long", { limit: MAX_IMPORT_ROWS }))
    }
    batch.push(readRow(row, columns, names))
    if (batch.length === ROWS_AT_ONCE) {
      await putAside()
    }
  }
  if (batch.length > 0) {
    await putAside()
  }
  await writing
  return count === 0 ? refuseWith(unreadable("file_no_rows")) : columns
}

function columnsOf(first: CsvRow | undefined): ImportColumns {
  if (first === undefined) {
    return refuseWith(unreadable("file_no_rows"))
  }
  const headings = first.values.map((heading) => heading.replaceAll("\0", "").trim())
  if (headings.length > MOST_COLUMNS) {
    refuseWith(unreadable("file_no_csv"))
  }
  const columns = importColumns(headings)
  return columnOf("number", columns.units) === -1
    ? refuseWith(unreadable("file_no_numbers", { headings: headings.join(", ").slice(0, 200) }))
    : columns
}

function unreadable(why: string, detail: Record<string, string | number> = {}) {
  return refuse("import_unreadable", null, { why, ...detail })
}

function namedIn(rows: readonly ReadRow[], { inventory_item_id }: ImportHead) {
  const said = <Field extends keyof ReadRow["belonging"]>(field: Field) =>
    distinct(rows.map(({ belonging }) => belonging[field]))
  return {
    itemIds: distinct([inventory_item_id, ...said("item_id")]),
    skus: said("sku"),
    gtins: said("gtin"),
    customers: said("customer"),
  } satisfies Parameters<KnownNames["learn"]>[0]
}

async function judge(
  container: MedusaContainer,
  id: string,
  columns: ImportColumns
): Promise<ImportRecord> {
  const serials = serialService(container)
  const column = numberHeading(columns)
  await serials.judgeImport(id, column)
  const places = await serials.placesToRegister(id)
  if (places.length > 0) {
    await serials.judgeCovered(id, column, await awaitingAt(container, places))
  }
  return serials.changeReadImport(id, {
    state: "checked",
    bad_count: await serials.countBadRows(id),
    number_column: column,
    left_out: columnsLeftOut(columns)
      .slice(0, TOLD.columns)
      .map((heading) => heading.slice(0, TOLD.characters)),
  })
}
