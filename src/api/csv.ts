import { stringify } from "csv-stringify/sync"
import { CSV_STYLE } from "../lifecycle/spreadsheet"

/** Rows of a CSV file: every value in quotes and as it is, and none that a spreadsheet would carry out. */
export function csvRows(
  rows: readonly (readonly (string | number | null | undefined)[])[]
): string {
  return stringify(rows as unknown[][], CSV_STYLE)
}
