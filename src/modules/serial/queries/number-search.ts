import { lookupForms } from "../../../lifecycle/formats"

/** A condition with its bindings. */
export interface Condition {
  sql: string
  values: readonly unknown[]
}

/**
 * The condition that a comparable number begins with what was typed, in any form that it may be stored in; each form
 * is a range of the index on the column.
 */
export function beginsWith(column: string, typed: string): Condition {
  const forms = lookupForms(typed)
  return {
    sql: `(${forms.map(() => `${column} like ?`).join(" or ")})`,
    values: forms.map((form) => `${form.replace(/[\\%_]/g, "\\$&")}%`),
  }
}
