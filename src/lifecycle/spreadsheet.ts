/** What a spreadsheet takes for the beginning of a formula; also when it is preceded by blanks. */
const FORMULA = /^\s*[=+\-@\t\r\n＝＋－＠]/

/** How spreadsheets write a text that they shall not take for a number: `="007"`. */
const TEXT_FORMULA = /^="((?:[^"]|"")*)"$/

/** A number that a spreadsheet has rounded: 352099001761481 became 3.52E+14. */
const ROUNDED = /^\d+([.,]\d+)?E\+\d+$/i

/** Tells a spreadsheet that a file is UTF-8. */
export const BYTE_ORDER_MARK = "\uFEFF"

/**
 * How CSV files are written (RFC 4180), in the words of csv-stringify: every value in quotes and as it is, so that
 * leading zeros stay, and none that a spreadsheet would carry out.
 */
export const CSV_STYLE = {
  quoted: true,
  quoted_empty: true,
  record_delimiter: "\r\n",
  cast: { string: harmless },
}

/** A text as a spreadsheet may have it: what it would take for a formula gets an apostrophe before it. */
export function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** A value of a spreadsheet as the text that was meant: without that apostrophe, and without the formula of a text. */
export function meantBy(value: string): string {
  const [, text] = TEXT_FORMULA.exec(value) ?? []
  if (text !== undefined) {
    return text.replaceAll('""', '"')
  }
  return value.startsWith("'") && FORMULA.test(value.slice(1)) ? value.slice(1) : value
}

/** Whether a spreadsheet has made another number of what was entered. */
export function isRounded(value: string): boolean {
  return ROUNDED.test(value)
}
