import { gtin14 } from "../../../lifecycle/gs1-writing"
import { refuse, type Refusal } from "../../../lifecycle/refusals"
import { columnOf, readGtin, unitColumns } from "../../../lifecycle/unit-file"
import type { ItemRef } from "../../../types/refs"
import { refusalText } from "../../i18n/refusal-text"
import type { CsvContent, CsvRow } from "../../lib/csv-file"
import { itemLabel } from "../../lib/item-label"
import type { RowProblem } from "./judge-rows"

/** The rows of a file that are of one item. */
export interface ItemRows {
  item: ItemRef
  content: CsvContent
}

/** What a file comes to when its GTINs say which items came in. */
export interface RowsOfItems {
  items: ItemRows[]
  problems: RowProblem[]
}

/** The heading of a file's column of GTINs; undefined where it has none. */
export function gtinHeading(headings: readonly string[]): string | undefined {
  return headings[columnOf("gtin", unitColumns(headings))]
}

/** The GTINs that a file says and that can be looked for, each once. */
export function gtinsOf({ headings, rows }: CsvContent): string[] {
  const at = columnOf("gtin", unitColumns(headings))
  const read = rows.map(({ values }) => readGtin(values[at] ?? ""))
  return [...new Set(read.flatMap((one) => ("gtin" in one ? [one.gtin] : [])))]
}

/**
 * Finds the item of every row by its GTIN, as a scan of it would: a row without one, with one that nobody bears or that
 * several items share has none.
 * @param found the items of each GTIN, by its 14 digits
 */
export function rowsOfItems(
  { headings, rows }: CsvContent,
  found: ReadonlyMap<string, readonly ItemRef[]>
): RowsOfItems {
  const at = columnOf("gtin", unitColumns(headings))
  const items = new Map<string, { item: ItemRef; rows: CsvRow[] }>()
  const problems: RowProblem[] = []
  for (const row of rows) {
    const value = row.values[at] ?? ""
    const answer = itemOf(value, found)
    if ("refusal" in answer) {
      const reason = refusalText(answer.refusal)
      problems.push({ row: row.row, column: headings[at] ?? "", value, reason })
    } else {
      const known = items.get(answer.item.id) ?? { item: answer.item, rows: [] }
      known.rows.push(row)
      items.set(answer.item.id, known)
    }
  }
  return {
    items: [...items.values()].map(({ item, rows: own }) => ({
      item,
      content: { headings, rows: own },
    })),
    problems,
  }
}

function itemOf(
  value: string,
  found: ReadonlyMap<string, readonly ItemRef[]>
): { item: ItemRef } | { refusal: Refusal } {
  if (value.trim() === "") {
    return { refusal: refuse("empty_gtin") }
  }
  const read = readGtin(value)
  if ("refusal" in read) {
    return read
  }
  const { gtin } = read
  const [item, ...others] = found.get(gtin14(gtin) ?? "") ?? []
  if (item === undefined) {
    return { refusal: refuse("unknown_gtin", null, { gtin }) }
  }
  return others.length === 0
    ? { item }
    : {
        refusal: refuse("shared_gtin", null, {
          gtin,
          items: [item, ...others].map(itemLabel).join(", "),
        }),
      }
}
