import { checkFormat, comparableForm } from "../../lifecycle/formats"
import {
  headingOf,
  readImportRow,
  type Belonging,
  type ImportColumns,
  type ImportField,
} from "../../lifecycle/import-file"
import type { ImportProblem } from "../../lifecycle/imports"
import { scopeKeyOf, type Policy } from "../../lifecycle/policy"
import { refuse, type Refusal, type RefusalDetail } from "../../lifecycle/refusals"
import { columnOf, type FileUnit } from "../../lifecycle/unit-file"
import { warrantyOf } from "../../lifecycle/warranty"
import type { ImportHead } from "../../modules/serial/imports/imports"
import type { ImportUnit, StagedRow } from "../../modules/serial/imports/rows"
import type { CsvRow } from "./csv-rows"
import type { Known, KnownNames } from "./known-names"

/** A row that is read, before its names are looked up. */
export type ReadRow = ReturnType<typeof readImportRow> & { row: number }

/** A refusal with the field that it is about; null for the number. */
type Found = { field: ImportField | null; value: string; refusal: Refusal }

/** How much is kept of what stands in a row that cannot be imported. */
const QUOTED = 200

/** The one character that PostgreSQL does not store. */
const NUL = "\0"

/** Reads a row's values; what it names is looked up for many rows at once, before `stagedRow`. */
export function readRow(
  { row, values }: CsvRow,
  columns: ImportColumns,
  names: Pick<KnownNames, "conditions">
): ReadRow {
  const unstorable = values.flatMap((value, at) => (value.includes(NUL) ? [at] : []))
  const stored = unstorable.length === 0 ? values : values.map((value) => value.replaceAll(NUL, ""))
  const { problems, ...read } = readImportRow(stored, columns, names)
  const found = unstorable.map((at) => {
    const column = columns.headings[at] ?? ""
    const refusal = refuse("invalid_value", null, { field: column, why: "not_storable" })
    return { column, value: stored[at], refusal }
  })
  return { row, ...read, problems: [...found, ...problems] }
}

/** A row as it is put aside: its unit with everything that it names, or all that is wrong with it. */
export function stagedRow(
  { row, unit, belonging, problems }: ReadRow,
  columns: ImportColumns,
  head: ImportHead,
  names: KnownNames
): StagedRow {
  const item = itemOf(belonging, head, names)
  const policy = item.id === null ? undefined : names.policyOf(item.id)?.policy
  const place = placeOf(belonging, head, names)
  const sale = saleOf(belonging, policy, names)
  const malformed = policy ? formatOf(unit, policy) : []
  const found = [
    ...item.found,
    ...(item.id === null ? [] : labelOf(unit, belonging, item.id, names)),
    ...malformed,
    ...place.found,
    ...sale.found,
  ]
  const column = numberHeading(columns)
  const all: ImportProblem[] = [
    ...problems.map(({ column, value, refusal }) => problem(column, value, refusal)),
    ...found.map(({ field, value, refusal }) =>
      problem((field && headingOf(columns, field)) ?? column, value, refusal)
    ),
  ]
  const isGood = all.length === 0
  const isNumber = policy !== undefined && malformed.length === 0
  return {
    row,
    number: isGood ? unit.number : unit.number.slice(0, QUOTED),
    normalized: isNumber ? comparableForm(unit.number, policy.format) : null,
    scope_key: policy && item.id !== null ? scopeKeyOf(policy, item.id) : null,
    inventory_item_id: item.id,
    location_id: place.id,
    command: isGood ? commandOf(belonging, head) : null,
    unit: isGood ? detailsOf(unit, sale.set) : null,
    problems: isGood ? null : all,
  }
}

function problem(column: string, value: string, { code, detail }: Refusal): ImportProblem {
  const quoted = Object.entries(detail ?? {}).map(([name, said]) => [
    name,
    typeof said === "string" ? said.slice(0, QUOTED) : said,
  ])
  return {
    column: column.slice(0, QUOTED),
    value: value.slice(0, QUOTED),
    code,
    detail: Object.fromEntries(quoted) as RefusalDetail,
  }
}

/** The heading of the column with the serial numbers. */
export function numberHeading({ headings, units }: ImportColumns): string {
  return headings[columnOf("number", units)] ?? ""
}

/** Whether a row says that its unit was sold. */
function isSold({ sold_on, customer, customer_warranty_end }: Belonging): boolean {
  return (sold_on ?? customer ?? customer_warranty_end) !== undefined
}

function commandOf(
  belonging: Belonging,
  { already_in_stock }: ImportHead
): NonNullable<StagedRow["command"]> {
  return isSold(belonging) ? "register_sold" : already_in_stock ? "register" : "receive"
}

/** How a row may name its item, the surest first. */
const ITEM_NAMES = [
  { field: "item_id", find: (names: KnownNames, value: string) => names.itemOfId(value) },
  { field: "sku", find: (names: KnownNames, value: string) => names.itemOfSku(value) },
  { field: "gtin", find: (names: KnownNames, value: string) => names.itemOfGtin(value) },
] as const

function itemOf(
  belonging: Belonging,
  { inventory_item_id }: ImportHead,
  names: KnownNames
): { id: string | null; found: Found[] } {
  const said = ITEM_NAMES.find(({ field }) => belonging[field] !== undefined)
  const value = (said && belonging[said.field]) ?? ""
  const known: Known = said ? said.find(names, value) : inventory_item_id
  const wrong = (refusal: Refusal) => ({
    id: null,
    found: [{ field: said?.field ?? ("sku" as const), value, refusal }],
  })
  if (known === null) {
    return wrong(
      said
        ? refuse("unknown_item", null, { item: value })
        : refuse("missing_value", null, { field: "item", command: "import" })
    )
  }
  if (known === "several") {
    return wrong(refuse("shared_gtin", null, { gtin: value }))
  }
  return names.policyOf(known)?.is_tracked
    ? { id: known, found: [] }
    : wrong(refuse("not_tracked", null, { item: value || known }))
}

/** The label's GTIN may be that of another item. */
function labelOf(
  { number }: FileUnit,
  { gtin }: Belonging,
  itemId: string,
  names: KnownNames
): Found[] {
  const bearer = gtin === undefined ? null : names.itemOfGtin(gtin)
  return gtin === undefined || bearer === null || bearer === "several" || bearer === itemId
    ? []
    : [
        {
          field: "gtin",
          value: gtin,
          refusal: refuse("wrong_gtin", number, { gtin, item: itemId }),
        },
      ]
}

function formatOf({ number }: FileUnit, { format }: Policy): Found[] {
  const refusal = checkFormat(number, format)
  return refusal === null ? [] : [{ field: null, value: number, refusal }]
}

function placeOf(
  belonging: Belonging,
  { location_id }: ImportHead,
  names: KnownNames
): { id: string | null; found: Found[] } {
  const { location } = belonging
  const known = location === undefined ? location_id : names.location(location)
  if (known !== null && known !== "several") {
    return { id: known, found: [] }
  }
  if (location === undefined && isSold(belonging)) {
    return { id: null, found: [] }
  }
  const value = location ?? ""
  const refusal =
    location === undefined
      ? refuse("missing_value", null, { field: "location", command: "import" })
      : refuse("unknown_location", null, { location })
  return { id: null, found: [{ field: "location", value, refusal }] }
}

/** What is said of a sale that was made elsewhere: its day, its customer, and the warranty that it gave. */
function saleOf(
  belonging: Belonging,
  policy: Policy | undefined,
  names: KnownNames
): { set: ImportUnit; found: Found[] } {
  if (!isSold(belonging)) {
    return { set: {}, found: [] }
  }
  const { sold_on, customer, customer_warranty_end: end } = belonging
  const known = customer === undefined ? null : names.customer(customer)
  const found: Found[] = []
  if (sold_on === undefined) {
    const refusal = refuse("missing_value", null, { field: "sold_on", command: "import" })
    found.push({ field: "sold_on", value: "", refusal })
  }
  if (customer !== undefined && known === null) {
    const refusal = refuse("unknown_customer", null, { customer })
    found.push({ field: "customer", value: customer, refusal })
  }
  const months = policy?.customer_warranty?.months ?? 0
  const period = end === undefined ? warrantyOf(sold_on ?? "", months) : { start: sold_on, end }
  return {
    set: {
      ...(sold_on === undefined ? {} : { sold_at: `${sold_on}T00:00:00.000Z` }),
      ...(known === null ? {} : { customer_id: known }),
      ...(period === null
        ? {}
        : { customer_warranty_start: period.start, customer_warranty_end: period.end }),
    },
    found,
  }
}

function detailsOf({ number: _, ...details }: FileUnit, sale: ImportUnit): ImportUnit {
  return { ...details, ...sale }
}
