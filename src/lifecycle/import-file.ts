import { gtin14 } from "./gs1-writing"
import type { Refusal } from "./refusals"
import { meantBy } from "./spreadsheet"
import {
  bare,
  columnOf,
  date,
  readUnitRow,
  UNIT_FILE_HEADINGS,
  unitColumns,
  type FileUnit,
  type UnitFileColumn,
  type UnitFileContext,
  type ValueProblem,
} from "./unit-file"

type Reader = (value: string) => string | Refusal

const text: Reader = (value) => value

interface Column {
  headings: readonly string[]
  read: Reader
}

/** What a file of an import says beside what a receipt's says: which item, where, and to whom it was sold. */
const FIELDS = {
  item_id: { headings: ["inventory_item_id", "item id"], read: text },
  sku: { headings: ["sku", "item", "item number", "article"], read: text },
  location: { headings: ["location", "location_id", "stock location", "warehouse"], read: text },
  sold_on: { headings: ["sold_on", "sold", "sale date"], read: date },
  customer: { headings: ["customer", "customer_id", "customer email", "email"], read: text },
  customer_warranty_end: {
    headings: ["customer_warranty_end", "customer warranty until", "customer warranty"],
    read: date,
  },
} as const satisfies Record<string, Column>

type OwnField = keyof typeof FIELDS

/** A field of a row that says where its unit belongs. */
export type ImportField = OwnField | "gtin"

/** What a row says of where its unit belongs; its GTIN with 14 digits. */
export type Belonging = { [Field in ImportField]?: string }

/** What the columns of an import's file say: fields of its own, and those of a unit. */
export interface ImportColumns {
  headings: readonly string[]
  own: readonly (OwnField | null)[]
  units: readonly (UnitFileColumn | null)[]
}

const NAMES: ReadonlyMap<string, OwnField> = new Map(
  (Object.keys(FIELDS) as OwnField[]).flatMap((field) =>
    FIELDS[field].headings.map((heading) => [bare(heading), field] as const)
  )
)

/** The headings of a file in which everything can be said. */
export const IMPORT_FILE_HEADINGS: readonly string[] = [
  ...Object.values(FIELDS).map(({ headings: [first] }) => first),
  ...UNIT_FILE_HEADINGS.filter((heading) => !NAMES.has(bare(heading))),
]

/** What the columns of a file say, by their headings: in any order, whatever the case and the separators. */
export function importColumns(headings: readonly string[]): ImportColumns {
  const seen = new Set<OwnField>()
  const own = headings.map((heading) => {
    const field = NAMES.get(bare(heading)) ?? null
    const isFirst = field !== null && !seen.has(field)
    if (isFirst) {
      seen.add(field)
    }
    return isFirst ? field : null
  })
  return {
    headings,
    own,
    units: unitColumns(headings.map((heading, at) => (own[at] === null ? heading : ""))),
  }
}

/** Headings of columns that say nothing here. */
export function columnsLeftOut({ headings, own, units }: ImportColumns): string[] {
  return headings.filter((heading, at) => heading !== "" && own[at] === null && units[at] === null)
}

/** The heading of the column in which a field is said, if there is one. */
export function headingOf(
  { headings, own, units }: ImportColumns,
  field: ImportField
): string | null {
  const at = field === "gtin" ? columnOf("gtin", units) : own.indexOf(field)
  return at === -1 ? null : headings[at]
}

/** Reads one row: its unit, where that belongs, and every value that cannot be taken. */
export function readImportRow(
  row: readonly string[],
  columns: ImportColumns,
  context: UnitFileContext
): { unit: FileUnit; belonging: Belonging; problems: ValueProblem[] } {
  const read = readUnitRow(row, columns.headings, columns.units, context)
  const { problems } = read
  const { gtin, ...unit } = read.unit
  const belonging: Belonging = {}
  if (gtin !== undefined) {
    belonging.gtin = gtin14(gtin) ?? gtin
  }
  columns.own.forEach((field, at) => {
    const value = meantBy(row[at] ?? "").trim()
    if (field === null || value === "") {
      return
    }
    const said = FIELDS[field].read(value)
    if (typeof said === "string") {
      belonging[field] = said
    } else {
      problems.push({ column: columns.headings[at], value, refusal: said })
    }
  })
  return { unit, belonging, problems }
}
