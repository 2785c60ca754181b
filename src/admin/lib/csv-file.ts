import { delimiterOf, encodingOf, withoutHint } from "../../lifecycle/csv-text"
import { BYTE_ORDER_MARK, CSV_STYLE } from "../../lifecycle/spreadsheet"
import { saveFile } from "./save-file"

/** Saves rows as a CSV file that any spreadsheet opens; no value of it is carried out as a formula. */
export async function saveCsv(
  name: string,
  rows: readonly (readonly (string | number | null)[])[]
): Promise<void> {
  const { stringify } = await import("csv-stringify/browser/esm/sync")
  const text = stringify(rows as unknown[][], CSV_STYLE)
  saveFile(new Blob([BYTE_ORDER_MARK, text], { type: "text/csv;charset=utf-8" }), name)
}

/** A row of a file: its number, as a spreadsheet shows it, and its values. */
export interface CsvRow {
  row: number
  values: string[]
}

/** What a CSV file says: its headings, and the rows that are not blank. */
export interface CsvContent {
  headings: string[]
  rows: CsvRow[]
}

/**
 * Reads a CSV file: its headings, and the rows that are not blank. Whatever the delimiter (comma, semicolon, tab, bar),
 * with or without a byte order mark, in UTF-8, UTF-16 or the Windows code page of Western Europe.
 * @throws Error when it is no CSV file, such as for a quote that is never closed
 */
export async function readCsv(file: Blob): Promise<CsvContent> {
  const { parse } = await import("csv-parse/browser/esm/sync")
  const text = withoutHint(decoded(new Uint8Array(await file.arrayBuffer())))
  const records = parse(text, {
    delimiter: delimiterOf(text),
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    // Blank rows are left out below: a spreadsheet counts them.
    skip_empty_lines: false,
  })
  const [headings = [], ...others] = records
  return {
    headings: headings.map((heading) => heading.trim()),
    rows: others
      .map((values, at) => ({ row: at + 2, values }))
      .filter(({ values }) => values.some((value) => value.trim() !== "")),
  }
}

/** As `encodingOf`, of the whole file: a character late in it may tell that it is not UTF-8. */
function decoded(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes)
}
