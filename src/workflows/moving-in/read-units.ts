import type { OtherDatabase } from "./database"
import type { Mapping } from "./mapping"
import { plain } from "./plain-error"
import { PRESETS } from "./presets"
import {
  SOURCE_FIELDS,
  type DetailQuery,
  type HistoryQuery,
  type PresetLayout,
  type SourceQuery,
  type SourceUnit,
} from "./source"
import {
  countStatement,
  detailStatement,
  historyStatement,
  NO_KEY,
  pageStatement,
} from "./statements"
import { textOf } from "./values"

/** How many units are read at a time unless a system says otherwise, and never more: SQL Server takes 2,100 parameters. */
const UNITS_OF_PAGE = 1_000
const MOST_UNITS = { postgres: 10_000, mysql: 10_000, sqlite: 10_000, mssql: 2_000 } as const

/** How units are to be read, and of which versions' tables. */
export interface Layout {
  versions: string
  source: SourceQuery
}

/**
 * Which of a preset's layouts the database has, with what the mapping says beside it.
 * @throws a plain error when it has none
 */
export async function layoutOf(database: OtherDatabase, mapping: Mapping): Promise<Layout> {
  const { versions, source } = await foundLayout(database, mapping)
  const { fields, where, history = true } = mapping
  const conditions = [source.where, where].filter((one) => one !== undefined)
  return {
    versions,
    source: {
      ...source,
      fields: { ...source.fields, ...fields },
      details: source.details?.map((detail) => without(detail, fields ?? {})),
      where:
        conditions.length === 0 ? undefined : conditions.map((one) => `(${one})`).join(" and "),
      history: history ? source.history : undefined,
    },
  }
}

/** What a mapping says itself is not read otherwise. */
function without(detail: DetailQuery, said: object): DetailQuery {
  const fields = Object.entries(detail.fields).filter(([field]) => !(field in said))
  return { ...detail, fields: Object.fromEntries(fields) }
}

async function foundLayout(
  database: OtherDatabase,
  { preset, source, title }: Mapping
): Promise<Layout> {
  if (source !== undefined) {
    return { versions: "as the mapping file says", source }
  }
  for (const layout of preset === undefined ? [] : PRESETS[preset].layouts) {
    if (await hasAll(database, layout.has)) {
      return layout
    }
  }
  throw plain(`${database.place} has not the tables of ${title}, or this login may not read them.`)
}

async function hasAll(database: OtherDatabase, columns: PresetLayout["has"]): Promise<boolean> {
  for (const [table, column] of columns) {
    if (!(await database.holds(table, column))) {
      return false
    }
  }
  return true
}

/**
 * All units of the other system, a page at a time, in the order of their keys.
 * @param isWithHistory whether their former history is read as well
 */
export async function* readUnits(
  database: OtherDatabase,
  { source }: Layout,
  { isWithHistory }: { isWithHistory: boolean }
): AsyncGenerator<SourceUnit[]> {
  const limit = Math.min(source.page ?? UNITS_OF_PAGE, MOST_UNITS[database.dialect])
  const total = await countOf(database, source)
  let read = 0
  for (let after: Key | null = null, isLast = false; !isLast;) {
    const isFirst = after === null
    const statement = pageStatement(source, database.dialect, { isFirst, limit })
    const rows = await database.query(statement, [after ?? NO_KEY])
    const last = lastKey(rows, source)
    if (last !== null && after !== null && !isAfter(last, after)) {
      throw plain(`The key ${source.key} does not advance: ${last} comes after ${after}.`)
    }
    const units = rows.map(unitOf)
    read += units.length
    if (units.length > 0) {
      const page = { units, keys: rows.map(keyOf) }
      await addDetails(database, page, source.details ?? [])
      await addHistory(database, page, isWithHistory ? (source.history ?? []) : [])
    }
    yield units
    after = last ?? after
    isLast = units.length < limit
  }
  if (read !== total) {
    // A key that is not unique, or that compares otherwise than it sorts, passes units over or reads them twice.
    throw plain(`By the key ${source.key}, ${read} of ${total} units were read: it must be unique.`)
  }
}

type Key = string | number

/** The key of the last row, as the driver gives it: compared as text, a number of SQLite's would come before none. */
function lastKey(rows: readonly Answer[], { key }: SourceQuery): Key | null {
  for (const { key: value } of rows) {
    if (value === null || value === undefined || value === "") {
      throw plain(`The key ${key} is empty.`)
    }
    if (!["string", "number", "bigint"].includes(typeof value) && !(value instanceof Date)) {
      throw plain(`The key ${key} is no text and no number: cast it to one.`)
    }
  }
  const last = rows.at(-1)
  return last === undefined ? null : keyOf(last)
}

function keyOf({ key }: Answer): Key {
  return typeof key === "number" ? key : (textOf(key) ?? "")
}

/** Units that were read together, with their keys as the driver gave them. */
interface Page {
  units: readonly SourceUnit[]
  keys: readonly Key[]
}

/** Whether a page got anywhere. Texts sort as the database has it, so that only the same key again is sure to be none. */
function isAfter(last: Key, before: Key): boolean {
  return typeof last === "number" && typeof before === "number" ? last > before : last !== before
}

async function countOf(database: OtherDatabase, source: SourceQuery): Promise<number> {
  const [row] = await database.query(countStatement(source, database.dialect), [NO_KEY])
  return Number(textOf(row?.count))
}

type Answer = Record<string, unknown>

function unitOf(row: Answer): SourceUnit {
  return { key: textOf(row.key) ?? "", fields: fieldsOf(row), history: [] }
}

function fieldsOf(row: Answer): SourceUnit["fields"] {
  const fields = SOURCE_FIELDS.flatMap((field) => {
    const text = textOf(row[field])
    return text === undefined ? [] : [[field, text] as const]
  })
  return Object.fromEntries(fields)
}

async function addDetails(
  database: OtherDatabase,
  { units, keys }: Page,
  queries: readonly DetailQuery[]
): Promise<void> {
  const byKey = new Map(units.map((unit) => [unit.key, unit]))
  for (const query of queries) {
    const statement = detailStatement(query, database.dialect, keys.length)
    for (const row of await database.query(statement, keys)) {
      const unit = byKey.get(textOf(row.unit) ?? "")
      if (unit !== undefined) {
        unit.fields = { ...unit.fields, ...fieldsOf(row) }
      }
    }
  }
}

async function addHistory(
  database: OtherDatabase,
  { units, keys }: Page,
  queries: readonly HistoryQuery[]
): Promise<void> {
  const byKey = new Map(units.map((unit) => [unit.key, unit]))
  for (const query of queries) {
    const statement = historyStatement(query, database.dialect, keys.length)
    for (const row of await database.query(statement, keys)) {
      const line = lineOf(row, query)
      byKey.get(textOf(row.unit) ?? "")?.history.push(line)
    }
  }
  if (queries.length > 1) {
    // Each line begins with its day.
    units.forEach(({ history }) => history.sort((a, b) => compare(a.slice(0, 10), b.slice(0, 10))))
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function lineOf(row: Answer, { says, words = {} }: HistoryQuery): string {
  const pieces = says.flatMap((_, at) => {
    const text = textOf(row[`says_${at}`])
    const worded = at === 0 && text !== undefined && Object.hasOwn(words, text) ? words[text] : text
    return worded === undefined ? [] : [worded]
  })
  return `${(textOf(row.date) ?? "").slice(0, 10).padEnd(10)} ${pieces.join(" · ")}`.trim()
}
