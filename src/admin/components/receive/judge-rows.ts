import { checkFormat, comparableForm, type FormatRule } from "../../../lifecycle/formats"
import { refuse, type Refusal } from "../../../lifecycle/refusals"
import { refusalText } from "../../i18n/refusal-text"
import { MAX_SERIALS } from "../../../lifecycle/unit-details"
import {
  columnOf,
  readUnitRow,
  unitColumns,
  type FileUnit,
  type UnitFileContext,
} from "../../../lifecycle/unit-file"
import type { CsvContent } from "../../lib/csv-file"
import type { DraftUnit } from "./receive-draft"

/** Why a row of a file cannot be received: in which column, what stands there, and the reason in a sentence. */
export interface RowProblem {
  row: number
  column: string
  value: string
  reason: string
}

/** What a file comes to before anything is received. */
export interface FileReport {
  /** How many rows it has. */
  rows: number
  units: DraftUnit[]
  problems: RowProblem[]
  /** How many rows have a problem. */
  bad: number
  /** Headings of columns that say nothing here. */
  leftOut: string[]
}

/** What is wrong with a file as a whole: the key of a text. */
export type FileFault =
  | { kind: "noNumbers"; headings: string }
  | { kind: "noRows" }
  | { kind: "tooMany"; rows: number; room: number; most: number; files: number }

/** What the server says against a number, or against the GTIN of its label. */
export interface RowRefusal {
  isOfGtin: boolean
  message: string
}

/** A row that is read: its unit, and where its number stands. */
export interface ReadRow {
  row: number
  column: string
  unit: FileUnit
}

/** What is wrong with a file as a whole, or null. */
export function faultOf({ headings, rows }: CsvContent, listed: number): FileFault | null {
  if (columnOf("number", unitColumns(headings)) === -1) {
    return { kind: "noNumbers", headings: headings.join(", ") }
  }
  if (rows.length === 0) {
    return { kind: "noRows" }
  }
  return rows.length + listed > MAX_SERIALS
    ? {
        kind: "tooMany",
        rows: rows.length,
        room: MAX_SERIALS - listed,
        most: MAX_SERIALS,
        files: Math.max(2, Math.ceil(rows.length / MAX_SERIALS)),
      }
    : null
}

/**
 * Judges the rows of a file by all rules that need no server: values, the item's format with its check digits, numbers
 * twice in the file or on the list already.
 */
export function judgeRows(
  { headings, rows }: CsvContent,
  {
    format,
    listed,
    ...context
  }: UnitFileContext & { format: FormatRule; listed: readonly { number: string }[] }
): { good: ReadRow[]; problems: RowProblem[] } {
  const columns = unitColumns(headings)
  const column = headings[columnOf("number", columns)] ?? ""
  const whyNot = numberJudge(format, listed)
  const good: ReadRow[] = []
  const problems: RowProblem[] = []
  for (const { row, values } of rows) {
    const { unit, problems: found } = readUnitRow(values, headings, columns, context)
    const isRead = found.every((problem) => problem.column !== column)
    const reason = isRead ? whyNot(unit.number, row) : null
    problems.push(
      ...found.map(({ refusal, ...where }) => ({ row, ...where, reason: refusalText(refusal) })),
      ...(reason === null ? [] : [{ row, column, value: unit.number, reason: refusalText(reason) }])
    )
    if (found.length === 0 && reason === null) {
      good.push({ row, column, unit })
    }
  }
  return { good, problems }
}

/** Judges numbers one after the other, so that the second of two equal ones is the one in the way. */
function numberJudge(format: FormatRule, listed: readonly { number: string }[]) {
  const onList = new Set(listed.map(({ number }) => comparableForm(number, format)))
  const rowOf = new Map<string, number>()
  return (number: string, row: number): Refusal | null => {
    const malformed = checkFormat(number, format)
    if (malformed !== null) {
      return malformed
    }
    const form = comparableForm(number, format)
    const first = rowOf.get(form)
    if (first !== undefined) {
      return refuse("duplicate_in_file", number, { row: first })
    }
    rowOf.set(form, row)
    return onList.has(form) ? refuse("duplicate_on_list", number) : null
  }
}

/**
 * The report of a file, once the server has said which numbers are in the way.
 * @param refused what the server says against numbers and their GTINs, by number
 */
export function reportOf(
  { headings, rows }: CsvContent,
  { good, problems }: ReturnType<typeof judgeRows>,
  refused: ReadonlyMap<string, RowRefusal>
): FileReport {
  const columns = unitColumns(headings)
  const gtinColumn = headings[columnOf("gtin", columns)]
  const inTheWay = good.flatMap(({ row, column, unit: { number, gtin } }) => {
    const refusal = refused.get(number)
    if (refusal === undefined) {
      return []
    }
    const { isOfGtin, message: reason } = refusal
    return isOfGtin && gtinColumn !== undefined
      ? [{ row, column: gtinColumn, value: gtin ?? "", reason }]
      : [{ row, column, value: number, reason }]
  })
  const all = [...problems, ...inTheWay].sort((one, other) => one.row - other.row)
  return {
    rows: rows.length,
    units: good.flatMap(({ unit }) => (refused.has(unit.number) ? [] : [unit])),
    problems: all,
    bad: new Set(all.map(({ row }) => row)).size,
    leftOut: headings.filter((heading, at) => columns[at] === null && heading !== ""),
  }
}
