import { lookupForms } from "../../../lifecycle/formats"

/** A condition, or another piece of SQL, with its bindings. */
export interface Condition {
  sql: string
  values: readonly unknown[]
}

/** All conditions together; without any, everything. */
export function all(conditions: readonly Condition[]): Condition {
  return {
    sql: ["true", ...conditions.map(({ sql }) => sql)].join(" and "),
    values: conditions.flatMap(({ values }) => values),
  }
}

/** The condition that a value makes; none where nothing was said. */
export function when<Value>(
  said: Value | undefined,
  condition: (value: Value) => Condition
): Condition[] {
  return said === undefined ? [] : [condition(said)]
}

/**
 * That a column has one of these values; none where nothing was said. One value is compared as such: what an index gives
 * for an array, PostgreSQL takes to be in no order.
 */
export function among(column: string, values: readonly string[] | undefined): Condition[] {
  return when(values, (said) =>
    said.length === 1
      ? { sql: `${column} = ?`, values: [said[0]] }
      : { sql: `${column} = any(?)`, values: [said] }
  )
}

/** What a text begins with, as a pattern of SQL: its wildcards are characters like any other. */
const startOf = (text: string) => `${text.replace(/[\\%_]/g, "\\$&")}%`

/** That a text column begins with what was typed, in capitals or not. */
export function textBeginsWith(column: string, typed: string): Condition {
  return { sql: `lower(${column}) like lower(?)`, values: [startOf(typed)] }
}

/**
 * That a comparable number begins with what was typed, in any form that it may be stored in; each form is a range of the
 * index on the column.
 */
export function numberBeginsWith(column: string, typed: string): Condition {
  const forms = lookupForms(typed)
  return {
    sql: `(${forms.map(() => `${column} like ?`).join(" or ")})`,
    values: forms.map(startOf),
  }
}
