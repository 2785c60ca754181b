import type { Context } from "@medusajs/framework/types"
import { run, type Row } from "./sql"

/** A table, with the SQL type of each of its columns. */
export interface Table {
  name: string
  types: Readonly<Record<string, string>>
}

/** How a table's row is made of a thing: the value of each column. */
export type Columns<Thing> = Readonly<Record<string, (thing: Thing) => unknown>>

/** Rows made of things, as a query that gives them. */
export interface Recordset {
  columns: string[]
  sql: string
  bindings: readonly string[]
}

const SQL_TYPES: Readonly<Record<string, string>> = {
  id: "text",
  text: "text",
  enum: "text",
  number: "integer",
  boolean: "boolean",
  dateTime: "timestamptz",
  array: "text[]",
  json: "jsonb",
}

/** A model of Medusa's, as far as its columns are concerned. */
interface Model {
  parse(): { tableName: string; schema: Record<string, Property> }
}

interface Property {
  parse(column: string): object
}

/** The table of a model. */
export function tableOf(model: Model): Table {
  const { tableName, schema } = model.parse()
  const types = Object.entries(schema).map(([column, property]) => {
    const { dataType } = property.parse(column) as { dataType: { name: string } }
    return [column, SQL_TYPES[dataType.name]]
  })
  return { name: tableName, types: Object.fromEntries(types) }
}

/**
 * Makes rows of things (at least one). What all of them share is sent and read once: of a receipt that is most of each
 * row. Blank values are not sent.
 */
export function recordsetOf<Thing>(
  table: Table,
  things: readonly Thing[],
  columns: Columns<Thing>
): Recordset {
  const [first] = things
  const shared: Row = {}
  const own: Record<string, (thing: Thing) => unknown> = {}
  for (const [column, valueOf] of Object.entries(columns)) {
    const value = valueOf(first)
    if (things.every((thing) => valueOf(thing) === value)) {
      shared[column] = value
    } else {
      own[column] = valueOf
    }
  }
  const names = Object.keys(columns)
  const values = names.map((column) => `${column in own ? "own" : "shared"}.${column}`).join(", ")
  const sharedRow = `json_populate_record(null::${table.name}, ?::json) shared`
  if (Object.keys(own).length === 0) {
    const copies = `select ${values} from ${sharedRow} cross join generate_series(1, ${things.length})`
    return { columns: names, sql: copies, bindings: [JSON.stringify(shared)] }
  }
  const types = Object.keys(own).map((column) => `${column} ${table.types[column]}`)
  return {
    columns: names,
    sql: `select ${values} from ${sharedRow} cross join json_to_recordset(?::json) as own (${types.join(", ")})`,
    bindings: [JSON.stringify(shared), JSON.stringify(ownRows(things, own))],
  }
}

/**
 * Inserts rows in one statement.
 * @param rest what follows, such as `on conflict do nothing`
 * @returns how many rows were written
 */
export async function insertRows<Thing>(
  context: Context,
  table: Table,
  things: readonly Thing[],
  columns: Columns<Thing>,
  rest = ""
): Promise<number> {
  const { columns: names, sql, bindings } = recordsetOf(table, things, columns)
  return run(context, `insert into ${table.name} (${names.join(", ")}) ${sql} ${rest}`, bindings)
}

function ownRows<Thing>(things: readonly Thing[], own: Columns<Thing>): Row[] {
  const columns = Object.entries(own)
  return things.map((thing) => {
    const row: Row = {}
    for (const [column, valueOf] of columns) {
      row[column] = valueOf(thing) ?? undefined
    }
    return row
  })
}
