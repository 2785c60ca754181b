import { setTimeout as pause } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { sentenceOf } from "../../lifecycle/refusals"
import type { ImportHead, ImportRecord } from "../../modules/serial/imports/imports"
import { carryOnImport } from "../importing/carry-on-imports"
import type { CsvRow } from "../importing/csv-rows"
import { readImportRows } from "../importing/read-import"
import { finishPending } from "../operations/finish-pending"
import { serialService } from "../support/request"
import { judged, type Judged } from "./judged"
import { plain } from "./plain-error"
import type { Left, MoveInReport } from "./report"
import { rowsOf, type Handed, type Handing } from "./rows-of"

/** What a run came to. */
export type Imported = Pick<
  MoveInReport,
  | "outcome"
  | "moved"
  | "there_already"
  | "differing"
  | "left_out"
  | "problems"
  | "differing_by_how"
  | "left_out_by_reason"
  | "problems_by_reason"
  | "import_id"
>

/** Units that are to move in, and how. */
export interface Moving extends Handing {
  stock: MoveInReport["stock"]
  apply: boolean
  skip_problems: boolean
  /** Is called when nothing more is read of the other system. */
  whenRead: () => Promise<void>
}

/** By which name imports are known to be of one system's moving in. */
export function importedFrom(title: string): string {
  return `Moving in from ${title}`
}

/** Hands units to the import: judged row by row, and applied when that is asked for and nothing keeps it. */
export async function importUnits(container: MedusaContainer, moving: Moving): Promise<Imported> {
  const { apply, skip_problems, whenRead } = moving
  const handed: Handed = {
    origins: { keys: [], items: [], said: [] },
    left: new Map(),
    elsewhere: new Map(),
  }
  const rows = await begun(rowsOf(container, moving, handed))
  if (rows === null) {
    await whenRead()
    const found: Judged = { there: 0, differing: new Map(), problems: handed.elsewhere }
    const outcome = whyNot({ apply, skip_problems, good: 0, problems: found.problems.size })
    return outcomeOf(outcome ?? "done", 0, handed.left, found, null)
  }
  const record = await readImportRows(container, headOf(moving), { type: "system", id: null }, rows)
  await whenRead()
  return settled(container, moving, handed, record)
}

/** Applies an import that was read, or discards it and says why. */
async function settled(
  container: MedusaContainer,
  { mapping, apply, skip_problems, report, tell }: Moving,
  { origins, left, elsewhere }: Handed,
  record: ImportRecord
): Promise<Imported> {
  const serials = serialService(container)
  const judge = async (write?: (rows: readonly Left[]) => void): Promise<Judged> => {
    const found = await judged(container, record.id, mapping, origins, write)
    return { ...found, problems: new Map([...elsewhere, ...found.problems]) }
  }
  const write = (rows: readonly Left[]) => report.left(rows)
  const good = record.row_count - record.bad_count
  let isApplied = false
  try {
    const found = await judge()
    const outcome = whyNot({ apply, skip_problems, good, problems: found.problems.size })
    if (outcome !== null) {
      await judge(write)
      return outcomeOf(outcome, apply ? 0 : good, left, found, null)
    }
    isApplied = true
  } finally {
    if (!isApplied) {
      await discard(container, record.id)
    }
  }
  tell(`Moving in ${good} units …`)
  await serials.stepImport(record.id, "apply")
  const done = await carriedOn(container, record.id, tell)
  const end = done.state === "done" ? ("done" as const) : ("stopped" as const)
  return outcomeOf(end, done.applied_count, left, await judge(write), record.id)
}

/** Why nothing is applied; null when it is. */
function whyNot({
  apply,
  skip_problems,
  good,
  problems,
}: Pick<Moving, "apply" | "skip_problems"> & {
  good: number
  problems: number
}): Imported["outcome"] | null {
  if (!apply) {
    return "dry_run"
  }
  if (problems > 0 && !skip_problems) {
    return "problems"
  }
  return good === 0 ? "done" : null
}

/** Rows of which there is one after the headings; null when there is none, which the import would refuse. */
async function begun(rows: AsyncGenerator<CsvRow>): Promise<AsyncGenerator<CsvRow> | null> {
  const first = [await rows.next(), await rows.next()].flatMap(({ value }) =>
    value === undefined ? [] : [value as CsvRow]
  )
  return first.length < 2 ? null : chained(first, rows)
}

async function* chained(
  first: readonly CsvRow[],
  rest: AsyncGenerator<CsvRow>
): AsyncGenerator<CsvRow> {
  yield* first
  yield* rest
}

function headOf({ mapping, stock }: Moving): ImportHead {
  return {
    file_name: importedFrom(mapping.title),
    already_in_stock: stock === "there",
    inventory_item_id: null,
    location_id: null,
    supplier: null,
    reference: mapping.title,
    received_at: null,
  }
}

async function discard(container: MedusaContainer, id: string): Promise<void> {
  const serials = serialService(container)
  await serials.stepImport(id, "discard")
  await serials.forgetRows(id)
}

/** How many imports are looked at together. */
const IMPORTS_AT_ONCE = 100

/** Discards the imports of one system that earlier runs put aside and never came to apply, since they were killed. */
export async function discardLeft(container: MedusaContainer, name: string): Promise<void> {
  const serials = serialService(container)
  const left: string[] = []
  for (let offset = 0, isLast = false; !isLast; offset += IMPORTS_AT_ONCE) {
    const { imports } = await serials.findImports({ limit: IMPORTS_AT_ONCE, offset })
    left.push(
      ...imports
        .filter(({ file_name, state }) => file_name === name && state === "checked")
        .map(({ id }) => id)
    )
    isLast = imports.length < IMPORTS_AT_ONCE
  }
  for (const id of left) {
    await discard(container, id)
  }
  // One that died while it read is found by its silence.
  await serials.breakSilentImports()
}

/**
 * Brings to their end the imports of one system that earlier runs left half done.
 * @returns their ids
 * @throws a plain error when one does not come to its end
 */
export async function finishUnfinished(
  container: MedusaContainer,
  name: string,
  tell: (line: string) => void
): Promise<string[]> {
  const serials = serialService(container)
  const finished: string[] = []
  for (const id of await serials.importsAtWork()) {
    const { file_name, state } = await serials.importById(id)
    if (file_name === name && state === "applying") {
      tell("Finishing what an earlier run began …")
      const { state: end, failure } = await carriedOn(container, id, tell)
      if (end === "applying") {
        throw plain(
          `The import ${id} of an earlier run stands still: see the store's log, and run again.`
        )
      }
      if (end === "failed") {
        const why = (failure ?? []).slice(0, 3).map(sentenceOf).join(" ")
        throw plain(
          `The import ${id} of an earlier run failed: ${why} Go on with it or undo it in the admin, then run again.`
        )
      }
      finished.push(id)
    }
  }
  return finished
}

/** How long an import may stand still before whoever waits for it goes away: a job of the server goes on with it. */
const STILL_MS = 20 * 60_000

/** Goes on with an import until it comes to its end, whoever else is at it. */
async function carriedOn(
  container: MedusaContainer,
  id: string,
  tell: (line: string) => void
): Promise<ImportRecord> {
  const serials = serialService(container)
  const telling = setInterval(() => {
    void serials
      .importById(id)
      .then(({ applied_count }) => tell(`  ${applied_count} are in.`))
      .catch(() => undefined)
  }, 10_000)
  try {
    for (let until = -1, since = Date.now(); ;) {
      await carryOnImport(container, id)
      const record = await serials.importById(id)
      if (record.applied_until > until) {
        until = record.applied_until
        since = Date.now()
      }
      if (record.state !== "applying" || Date.now() - since > STILL_MS) {
        return record
      }
      // What a process that died left half done stands in its way, and beside this one there may be no server.
      await finishPending(container)
      await pause(1_000)
    }
  } finally {
    clearInterval(telling)
  }
}

function outcomeOf(
  outcome: Imported["outcome"],
  moved: number,
  left: ReadonlyMap<string, number>,
  { there, differing, problems }: Judged,
  import_id: string | null
): Imported {
  const sum = (counts: ReadonlyMap<string, number>) =>
    [...counts.values()].reduce((total, count) => total + count, 0)
  return {
    outcome,
    moved,
    there_already: there,
    differing: sum(differing),
    left_out: sum(left),
    problems: sum(problems),
    differing_by_how: Object.fromEntries(differing),
    left_out_by_reason: Object.fromEntries(left),
    problems_by_reason: Object.fromEntries(problems),
    import_id,
  }
}
