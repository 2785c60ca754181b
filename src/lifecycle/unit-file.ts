import { isCalendarDate } from "./calendar"
import { gtin14 } from "./gs1-writing"
import { IDENTIFIER_TYPES, type IdentifierType } from "./identifiers"
import { refuse, type Refusal } from "./refusals"
import type { Identifier } from "./serial"
import { quote, trimNumber } from "./serial-number"
import { isRounded, meantBy } from "./spreadsheet"
import { AMOUNT, MAX_LONG_TEXT, MAX_SHORT_TEXT } from "./unit-details"

/** What has to be known to read a file of units. */
export interface UnitFileContext {
  /** Ids of the merchant's conditions, by their names in small letters. */
  conditions: ReadonlyMap<string, string>
}

/** Reads a value that is not blank: as it is to be sent, or why it cannot be. */
type Reader = (value: string, context: UnitFileContext) => string | Refusal

const number: Reader = (value) =>
  isRounded(value)
    ? refuse("malformed_value", null, {
        value,
        expected: "serial_number",
        why: "rounded",
      })
    : trimNumber(value)

const textOf =
  (length: number): Reader =>
  (value) =>
    value.length <= length
      ? value
      : refuse("malformed_value", null, {
          value: quote(value),
          expected: "text",
          limit: length,
        })

const shortText = textOf(MAX_SHORT_TEXT)

/** Reads a day. */
export const date = (value: string): string | Refusal =>
  isCalendarDate(value)
    ? value
    : refuse("malformed_value", null, {
        value: quote(value),
        expected: "date",
        why: "date_form",
      })

const amount: Reader = (value) => {
  const text = value.replace(",", ".")
  return AMOUNT.test(text)
    ? text
    : refuse("malformed_value", null, {
        value: quote(value),
        expected: "amount",
        why: "amount_form",
      })
}

const currency: Reader = (value) =>
  /^[a-z]{3}$/i.test(value)
    ? value.toLowerCase()
    : refuse("malformed_value", null, { value: quote(value), expected: "currency" })

const condition: Reader = (value, { conditions }) =>
  conditions.get(value.toLowerCase()) ??
  refuse("unknown_condition", null, { condition: quote(value) })

const gtin: Reader = (value) => {
  if (!isRounded(value) && gtin14(value) !== null) {
    return value
  }
  const why = isRounded(value) ? "rounded" : "not_gtin"
  return refuse("malformed_value", null, { value: quote(value), expected: "gtin", why })
}

interface Column {
  /** The headings by which a column is known, the template's first. Only their letters and digits count. */
  headings: readonly string[]
  read: Reader
}

/** What a file may say of a unit, by the field of a receipt. */
const FIELDS = {
  number: {
    headings: ["serial_number", "serial", "serial no", "serial nr", "number", "sn", "s/n"],
    read: number,
  },
  gtin: { headings: ["gtin", "gtin 13", "gtin 14", "ean", "upc"], read: gtin },
  condition_id: { headings: ["condition", "grade"], read: condition },
  notes: { headings: ["notes", "note", "remarks", "comment"], read: textOf(MAX_LONG_TEXT) },
  public_note: { headings: ["public_note", "note for buyers"], read: shortText },
  cost: { headings: ["cost", "unit cost", "purchase price"], read: amount },
  currency_code: { headings: ["currency", "currency code"], read: currency },
  lot: { headings: ["lot", "lot number", "batch", "batch number"], read: shortText },
  made_on: { headings: ["made_on", "made", "manufactured on", "production date"], read: date },
  expires_on: { headings: ["expires_on", "expires", "expiry", "expiry date"], read: date },
  supplier: { headings: ["supplier", "vendor"], read: shortText },
  supplier_warranty_start: {
    headings: ["supplier_warranty_start", "supplier warranty from", "warranty start"],
    read: date,
  },
  supplier_warranty_end: {
    headings: [
      "supplier_warranty_end",
      "supplier warranty until",
      "supplier warranty",
      "warranty end",
      "warranty until",
    ],
    read: date,
  },
  bin: { headings: ["bin", "shelf"], read: shortText },
  manufacturer: { headings: ["manufacturer", "brand"], read: shortText },
  importer: { headings: ["importer"], read: shortText },
  model: { headings: ["model", "model number"], read: shortText },
} as const satisfies Record<string, Column>

/** A field of a receipt that a file can give. */
export type UnitFileField = keyof typeof FIELDS

/** The kinds of further numbers that have a column; a former number comes of a correction only. */
const IDENTIFIERS = (Object.keys(IDENTIFIER_TYPES) as IdentifierType[]).filter(
  (type) => type !== "former"
)

/** What a column of a file says: a field, or a further number of some kind. */
export type UnitFileColumn = { field: UnitFileField } | { identifier: IdentifierType }

/** A unit as a row describes it. */
export type FileUnit = { number: string; identifiers?: Identifier[] } & {
  [Field in Exclude<UnitFileField, "number">]?: string
}

/** Why a value of a row was not taken. */
export interface ValueProblem {
  /** The heading of its column, as the file has it. */
  column: string
  value: string
  refusal: Refusal
}

const NAMES: ReadonlyMap<string, UnitFileColumn> = new Map<string, UnitFileColumn>([
  ...(Object.keys(FIELDS) as UnitFileField[]).flatMap((field) =>
    FIELDS[field].headings.map((heading) => [bare(heading), { field }] as const)
  ),
  ...IDENTIFIERS.flatMap((identifier) =>
    [identifier, IDENTIFIER_TYPES[identifier].label].map(
      (heading) => [bare(heading), { identifier }] as const
    )
  ),
])

/** The headings of a file in which everything can be said. */
export const UNIT_FILE_HEADINGS: readonly string[] = [
  ...Object.values(FIELDS).map(({ headings: [first] }) => first),
  ...IDENTIFIERS,
]

/**
 * What the columns of a file say, by their headings: in any order, whatever the case and the separators.
 * @returns for each column what it says, null for one that says nothing here; of two that say the same, the first counts
 */
export function unitColumns(headings: readonly string[]): (UnitFileColumn | null)[] {
  const seen = new Set<UnitFileColumn>()
  return headings.map((heading) => {
    const column = NAMES.get(bare(heading)) ?? null
    const isAnother = column !== null && ![...seen].some((other) => isSameColumn(other, column))
    if (isAnother) {
      seen.add(column)
    }
    return isAnother ? column : null
  })
}

/** Which column of a file says a field, such as the serial numbers; -1 when none does. */
export function columnOf(
  field: UnitFileField,
  columns: readonly (UnitFileColumn | null)[]
): number {
  return columns.findIndex(
    (column) => column !== null && "field" in column && column.field === field
  )
}

/** What a row says in the column of GTINs: as it is meant, not how a spreadsheet writes it. */
export function readGtin(value: string): { gtin: string } | { refusal: Refusal } {
  const read = gtin(meantBy(value).trim(), { conditions: new Map() })
  return typeof read === "string" ? { gtin: read } : { refusal: read }
}

/** Reads one row: the unit that it describes, and every value that cannot be taken. */
export function readUnitRow(
  row: readonly string[],
  headings: readonly string[],
  columns: readonly (UnitFileColumn | null)[],
  context: UnitFileContext
): { unit: FileUnit; problems: ValueProblem[] } {
  const unit: FileUnit = { number: "" }
  const problems: ValueProblem[] = []
  columns.forEach((column, at) => {
    const value = meantBy(row[at] ?? "").trim()
    if (column === null || value === "") {
      return
    }
    if ("identifier" in column) {
      unit.identifiers = [...(unit.identifiers ?? []), { type: column.identifier, value }]
      return
    }
    const read = FIELDS[column.field].read(value, context)
    if (typeof read === "string") {
      unit[column.field] = read
    } else {
      problems.push({ column: headings[at] ?? "", value, refusal: read })
    }
  })
  return { unit, problems }
}

/** What of a heading counts: its letters and digits. */
export function bare(heading: string): string {
  return heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")
}

function isSameColumn(a: UnitFileColumn, b: UnitFileColumn): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
