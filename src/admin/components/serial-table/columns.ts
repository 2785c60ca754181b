/** The columns of a list of serials, in their order: what a telephone shows of a row says how the unit stands. */
export const COLUMNS = [
  "number",
  "status",
  "item",
  "location",
  "bin",
  "customer",
  "order",
  "customer_warranty",
  "condition",
  "lot",
  "supplier",
  "received_at",
  "sold_at",
  "due_on",
  "expires_on",
  "updated_at",
] as const
export type ColumnName = (typeof COLUMNS)[number]

/** The column that every list has: it says which unit a row is. */
export const FIXED: ColumnName = "number"

const AT_FIRST: readonly ColumnName[] = [
  "number",
  "status",
  "item",
  "location",
  "customer",
  "customer_warranty",
  "condition",
  "received_at",
]

/** The columns that a list's URL chooses, in the table's order; those at first when it says nothing that is a column. */
export function chosenColumns(
  text: string | null,
  hidden: readonly ColumnName[] = []
): ColumnName[] {
  const said = (text ?? "").split(",")
  const chosen = COLUMNS.filter((name) => said.includes(name))
  const wanted = chosen.length > 0 ? chosen : AT_FIRST.filter((name) => !hidden.includes(name))
  return COLUMNS.filter((name) => name === FIXED || wanted.includes(name))
}

/** What the URL says of columns: nothing, when they are those at first. */
export function saidOfColumns(
  chosen: readonly ColumnName[],
  hidden: readonly ColumnName[] = []
): string | null {
  const text = COLUMNS.filter((name) => chosen.includes(name)).join()
  return text === chosenColumns(null, hidden).join() ? null : text
}
