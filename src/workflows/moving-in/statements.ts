import type { DetailQuery, HistoryQuery, SourceQuery } from "./source"

/** A kind of database that can be read. */
export type Dialect = "postgres" | "mysql" | "mssql" | "sqlite"

/** How a parameter is written, counted from 1. */
const PARAMETER: Readonly<Record<Dialect, (nth: number) => string>> = {
  postgres: (nth) => `$${nth}`,
  mysql: () => "?",
  mssql: (nth) => `@${nth - 1}`,
  sqlite: () => "?",
}

/**
 * The statement that reads a page of units, in the order of their key. Its one parameter is the key after which the page
 * begins: an index finds that, however far the reading has come. The first page has none, and is given a parameter all the
 * same: without one, PostgreSQL would take several statements in one text, and so let a mapping file leave the transaction.
 */
export function pageStatement(
  { key, from, where, fields }: SourceQuery,
  dialect: Dialect,
  { isFirst, limit }: { isFirst: boolean; limit: number }
): string {
  const columns = [["key", key] as const, ...Object.entries(fields)].map(
    ([name, expression]) => `${expression} as "${name}"`
  )
  const parameter = PARAMETER[dialect](1)
  const conditions = [
    ...(where === undefined ? [] : [`(${where})`]),
    isFirst ? isFirstParameter(dialect) : `${key} > ${parameter}`,
  ]
  const [top, last] = dialect === "mssql" ? [`top ${limit} `, ""] : ["", ` limit ${limit}`]
  return (
    `select ${top}${columns.join(", ")} from ${from}` +
    ` where ${conditions.join(" and ")} order by ${key}${last}`
  )
}

/** What the one parameter of a statement that needs none is. */
export const NO_KEY = "1"

function isFirstParameter(dialect: Dialect): string {
  return `${PARAMETER[dialect](1)} = '${NO_KEY}'`
}

/** The statement that counts the units, with the same parameter as the first page. */
export function countStatement({ from, where }: SourceQuery, dialect: Dialect): string {
  const conditions = [...(where === undefined ? [] : [`(${where})`]), isFirstParameter(dialect)]
  return `select count(*) as "count" from ${from} where ${conditions.join(" and ")}`
}

/** The statement that reads more of so many units, whose keys are its parameters. */
export function detailStatement(
  { order, fields, ...query }: DetailQuery,
  dialect: Dialect,
  units: number
): string {
  return ofUnits(query, Object.entries(fields), order, dialect, units)
}

/** The statement that reads the former history of so many units, whose keys are its parameters. */
export function historyStatement(
  { date, says, ...query }: HistoryQuery,
  dialect: Dialect,
  units: number
): string {
  const pieces = says.map((expression, at) => [`says_${at}`, expression] as const)
  return ofUnits(query, [["date", date], ...pieces], [date], dialect, units)
}

function ofUnits(
  { from, where, unit }: { from: string; where?: string; unit: string },
  columns: readonly (readonly [name: string, expression: string])[],
  order: readonly string[],
  dialect: Dialect,
  units: number
): string {
  const keys = Array.from({ length: units }, (_, at) => PARAMETER[dialect](at + 1)).join(", ")
  const all = [["unit", unit] as const, ...columns].map(
    ([name, expression]) => `${expression} as "${name}"`
  )
  const condition = where === undefined ? "" : `(${where}) and `
  return (
    `select ${all.join(", ")} from ${from} where ${condition}${unit} in (${keys})` +
    ` order by ${[unit, ...order].join(", ")}`
  )
}

/** The statement that succeeds where a table has a column, and reads nothing. */
export function probeStatement(table: string, column: string): string {
  // By the table's name: SQLite takes a quoted word that is no column for a text.
  return `select t."${column}" from "${table}" t where 1 = 0`
}
