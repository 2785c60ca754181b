/** What a spreadsheet takes for the beginning of a formula; also when it is preceded by blanks. */
const FORMULA = /^\s*[=+\-@\t\r\n＝＋－＠]/

/** Tells a spreadsheet that the file is UTF-8. */
export const BYTE_ORDER_MARK = "\uFEFF"

/**
 * A row of a CSV file (RFC 4180), every value in quotes and as it is: leading zeros stay. What a spreadsheet would take
 * for a formula gets an apostrophe before it, so that nothing which somebody typed into a field is ever carried out.
 */
export function csvRow(values: readonly (string | number | null | undefined)[]): string {
  return `${values.map(csvValue).join(",")}\r\n`
}

function csvValue(value: string | number | null | undefined): string {
  const text = String(value ?? "")
  const harmless = FORMULA.test(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}
