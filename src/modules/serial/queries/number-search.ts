import { lookupForms } from "../../../lifecycle/formats"

/** A condition with its bindings. */
export interface Condition {
  sql: string
  values: readonly unknown[]
}

/** What a text begins with, as a pattern of SQL: its wildcards are characters like any other. */
const startOf = (text: string) => `${text.replace(/[\\%_]/g, "\\$&")}%`

/** The condition that a text column begins with what was typed, in capitals or not. */
export function textBeginsWith(column: string, typed: string): Condition {
  return { sql: `lower(${column}) like lower(?)`, values: [startOf(typed)] }
}

/**
 * The condition that a comparable number begins with what was typed, in any form that it may be stored in; each form
 * is a range of the index on the column.
 */
export function beginsWith(column: string, typed: string): Condition {
  const forms = lookupForms(typed)
  return {
    sql: `(${forms.map(() => `${column} like ?`).join(" or ")})`,
    values: forms.map(startOf),
  }
}
