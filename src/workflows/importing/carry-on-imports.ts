import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { ImportProblem } from "../../lifecycle/imports"
import type { Refusal, RefusalCode } from "../../lifecycle/refusals"
import type { ImportRecord } from "../../modules/serial/imports/imports"
import type { GoodRow } from "../../modules/serial/imports/rows"
import { refusalsIn } from "../../modules/serial/refusal-error"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import { serialService } from "../support/request"
import { someAtATime } from "../support/some-at-a-time"
import { IMPORT_FINISHED, type ImportFinishedEvent } from "./import-events"
import { importChunk, ROWS_OF_CHUNK } from "./import-chunk"

/** How many operations are worked on at a time. */
const AT_ONCE = 3

/** Refusals that pass by themselves: a job finishes what a process that died left half done, and this goes on then. */
const WAITING: readonly RefusalCode[] = ["operation_unfinished", "busy"]

/** Goes on with the imports that are applied or undone, where they left off, or a process died. */
export async function carryOnImports(container: MedusaContainer): Promise<void> {
  const serials = serialService(container)
  await serials.breakSilentImports()
  for (const id of await serials.importsAtWork()) {
    await carryOnImport(container, id)
  }
}

/** As `carryOnImports`, for one. One process at a time is at an import: what another is at, it finishes. */
export async function carryOnImport(container: MedusaContainer, id: string): Promise<void> {
  try {
    const serials = serialService(container)
    await serials.exclusively(`serials:import:${id}`, async () => {
      // Rows only ever become impossible meanwhile, so that the last one is not looked for again.
      const last = await serials.lastGoodRow(id)
      while (await goOn(container, await serials.importById(id), last)) {
        // Each turn ends where something was refused, or an operation was undone.
      }
    })
  } catch (error) {
    // A job tries again: whatever is half done is finished first.
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`serials: import ${id} cannot go on yet.`, error as Error)
  }
}

/** @returns whether there is more to do */
async function goOn(
  container: MedusaContainer,
  record: ImportRecord,
  last: number
): Promise<boolean> {
  if (record.state === "applying") {
    return applyOn(container, record, last)
  }
  return record.state === "undoing" ? undoNext(container, record) : false
}

/**
 * Applies the file stretch by stretch, a few at a time: while the database writes some, another is made. What refuses one
 * is looked at, and from there on all of them are asked for again; those that went through answer the same.
 */
async function applyOn(
  container: MedusaContainer,
  record: ImportRecord,
  last: number
): Promise<boolean> {
  const serials = serialService(container)
  const { id, applied_until } = record
  let after = applied_until
  let refused: readonly Refusal[] | null = null
  const applying = someAtATime(stretches(after, last), AT_ONCE, (begin) =>
    applyStretch(container, record, begin)
  )
  for await (const applied of applying) {
    if (applied.status === "rejected") {
      refused = refusalsIn(applied.reason) ?? rethrow(applied.reason)
      // Those under way have ended before anything is said of the whole.
      break
    }
    after += ROWS_OF_CHUNK
    await serials.changeImport(id, {
      applied_until: after,
      ...(await serials.countsOfImport(id)),
    })
  }
  if (refused === null) {
    await finish(container, record, "done")
    return false
  }
  return refused.some(({ code }) => WAITING.includes(code))
    ? false
    : passOver(container, record, await serials.goodRows(id, after, after + ROWS_OF_CHUNK), refused)
}

/** After which rows the stretches of a file begin. */
function* stretches(after: number, last: number): Generator<number> {
  for (let begin = after; begin < last; begin += ROWS_OF_CHUNK) yield begin
}

async function applyStretch(
  container: MedusaContainer,
  record: ImportRecord,
  after: number
): Promise<void> {
  const rows = await serialService(container).goodRows(record.id, after, after + ROWS_OF_CHUNK)
  if (rows.length > 0) {
    const input = await importChunk(container, record, after, rows)
    await runSerialOperationWorkflow(container).run({ input })
  }
}

/** Sets aside the rows that have become impossible since the file was read. @returns whether the others can be tried again */
async function passOver(
  container: MedusaContainer,
  record: ImportRecord,
  rows: readonly GoodRow[],
  refusals: readonly Refusal[]
): Promise<boolean> {
  const serials = serialService(container)
  const rowOf = await rowsRefused(container, rows, refusals)
  const found = refusals.flatMap((refusal) => {
    const { serial, code, detail } = refusal
    const row = rowOf(refusal)
    const problem: ImportProblem = {
      column: record.number_column,
      value: serial ?? "",
      code,
      detail,
    }
    return row === undefined ? [] : [{ row: row.row, problem }]
  })
  if (found.length === 0) {
    await finish(container, record, "failed", refusals)
    return false
  }
  await serials.noteProblems(record.id, found)
  await serials.changeImport(record.id, { bad_count: await serials.countBadRows(record.id) })
  return true
}

/** Which row a refusal is about. Items may share a number: then the unit that is in the way says of which item it is. */
async function rowsRefused(
  container: MedusaContainer,
  rows: readonly GoodRow[],
  refusals: readonly Refusal[]
): Promise<(refusal: Refusal) => GoodRow | undefined> {
  const byNumber = new Map<string, GoodRow[]>()
  for (const row of rows) {
    byNumber.set(row.number, [...(byNumber.get(row.number) ?? []), row])
  }
  const alike = ({ serial }: Refusal) => byNumber.get(serial ?? "") ?? []
  // Most numbers are one item's: then nobody has to be asked.
  const inTheWay = refusals.flatMap((one) => (alike(one).length > 1 ? (one.serial_id ?? []) : []))
  const units =
    inTheWay.length === 0
      ? []
      : await serialService(container).listSerials(
          { id: inTheWay },
          { select: ["id", "inventory_item_id"], take: null }
        )
  const itemOf = new Map(units.map((unit) => [unit.id, unit.inventory_item_id]))
  return (refusal) => {
    const [first, ...others] = alike(refusal)
    const item = itemOf.get(refusal.serial_id ?? "")
    return others.find(({ inventory_item_id }) => inventory_item_id === item) ?? first
  }
}

async function undoNext(container: MedusaContainer, record: ImportRecord): Promise<boolean> {
  const serials = serialService(container)
  const { id, actor_type, actor_id } = record
  const operation = await serials.lastOperationOfImport(id)
  if (operation === null) {
    await finish(container, record, "undone")
    return false
  }
  if (operation.state === "pending") {
    return false
  }
  await runSerialOperationWorkflow(container).run({
    input: {
      operation_id: operation.id,
      mode: "compensate",
      actor: { type: actor_type, id: actor_id },
      idempotency_key: `import:${id}:undo:${operation.id}`,
    },
  })
  await serials.changeImport(id, await serials.countsOfImport(id))
  return true
}

async function finish(
  container: MedusaContainer,
  { id }: ImportRecord,
  state: "done" | "undone" | "failed",
  failure: readonly Refusal[] | null = null
): Promise<void> {
  const serials = serialService(container)
  const counts = await serials.countsOfImport(id)
  const data: ImportFinishedEvent = { id, state, ...counts }
  // Told before it is noted: who is told twice knows it by the id.
  await container.resolve(Modules.EVENT_BUS).emit({ name: IMPORT_FINISHED, data })
  if (state !== "failed") {
    await serials.forgetRows(id, { onlyGood: true })
  }
  await serials.changeImport(id, {
    ...counts,
    state,
    failure: failure === null ? null : failure.slice(0, 100),
    finished_at: new Date().toISOString(),
  })
}

function rethrow(error: unknown): never {
  throw error
}
