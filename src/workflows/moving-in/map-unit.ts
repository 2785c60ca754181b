import { meantBy } from "../../lifecycle/spreadsheet"
import { warrantyOf } from "../../lifecycle/warranty"
import type { Mapping } from "./mapping"
import type { SourceField, SourceUnit, StatusRule } from "./source"
import { amountOf, dayOf, movedNotes, withoutTags, writtenFor } from "./values"

/** The headings of the rows that the import is given. */
export const HEADINGS = [
  "serial_number",
  "inventory_item_id",
  "sku",
  "location",
  "bin",
  "condition",
  "sold_on",
  "customer",
  "customer_warranty_end",
  "supplier",
  "supplier_warranty_start",
  "supplier_warranty_end",
  "lot",
  "made_on",
  "expires_on",
  "cost",
  "currency",
  "manufacturer",
  "model",
  "imei",
  "imei2",
  "mac",
  "asset_tag",
  "other",
  "notes",
] as const
type Heading = (typeof HEADINGS)[number]

/** A unit in the words of the import's file. */
export type Row = { [Name in Heading]?: string }

/** Why a unit stays where it is: by itself, or because the mapping says so. */
export const REASONS = {
  no_number: "It has no serial number there.",
  status: "The mapping leaves its status out.",
  item: "The mapping leaves its item out.",
  place: "The mapping leaves its place out.",
  not_storable: "Its item or its buyer has a character that cannot be stored.",
  customer: "The store does not know its buyer, and the mapping leaves such units out.",
  no_sale_day:
    "It was sold there, and nothing says when; sold_on in the mapping gives such units a day.",
} as const
export type Reason = keyof typeof REASONS

/** How a place is named that the other system does not say. */
export const NO_PLACE = "(none)"

/** What a unit comes to. */
export type Mapped =
  { row: Row; as: "in_stock" | "sold"; item: string; place: string | null } | { left_out: Reason }

/** What becomes of a status; nothing when that is for the merchant to decide. */
export function ruleOf(mapping: Mapping, status: string): Exclude<StatusRule, string> | undefined {
  const rule = Object.hasOwn(mapping.statuses, status) ? mapping.statuses[status] : undefined
  return typeof rule === "string" ? { as: rule } : rule
}

/** What a status means there, where that is known. */
export function meaningOf({ meanings }: Mapping, status: string): string | null {
  return Object.hasOwn(meanings, status) ? meanings[status] : null
}

/** The item here, by its SKU or id, of an item there; null when its units are left out. */
export function itemHere({ items = {} }: Mapping, item: string): string | null {
  return Object.hasOwn(items, item) ? items[item] : item
}

/** The location and the bin here of a place there; null when its units are left out, nothing where nobody said. */
export function placeHere(
  { places = {} }: Mapping,
  place: string
): { location: string; bin?: string } | null | undefined {
  if (!Object.hasOwn(places, place)) {
    return place === NO_PLACE ? undefined : { location: place }
  }
  const rule = places[place]
  return typeof rule === "string" ? { location: rule } : rule
}

/** Fields that mean there what they mean here. */
const ALIKE = [
  "supplier",
  "lot",
  "currency",
  "manufacturer",
  "model",
  "imei",
  "imei2",
  "mac",
  "asset_tag",
] as const satisfies (SourceField & Heading)[]

/** Fields with a day. */
const DAYS = ["made_on", "expires_on", "supplier_warranty_start", "supplier_warranty_end"] as const

/**
 * A unit of another system as the import takes it, or why it stays there. Statuses that the mapping does not decide are
 * left out here: who calls has asked for them before.
 * @param readOn the day on which it is read
 */
export function mapUnit(unit: SourceUnit, mapping: Mapping, readOn: string): Mapped {
  const { fields } = unit
  const rule = ruleOf(mapping, fields.status ?? "") ?? { as: "leave_out" as const }
  if (rule.as === "leave_out") {
    return { left_out: "status" }
  }
  if (fields.number === undefined) {
    return { left_out: "no_number" }
  }
  const item = itemHere(mapping, fields.item ?? "")
  if (item === null) {
    return { left_out: "item" }
  }
  if (isUnstorable(item) || isUnstorable(fields.customer)) {
    return { left_out: "not_storable" }
  }
  const place = fields.place ?? (rule.as === "sold" ? null : NO_PLACE)
  const here = place === null ? undefined : placeHere(mapping, place)
  if (here === null && rule.as === "in_stock") {
    return { left_out: "place" }
  }
  const sale = rule.as === "sold" ? saleOf(fields, mapping) : null
  if (sale !== null && sale.sold_on === undefined) {
    // Without a day it would be taken for a unit of the store's stock.
    return { left_out: "no_sale_day" }
  }
  const cost = amountOf(fields.cost)
  const row: Row = {
    serial_number: fields.number,
    [item.startsWith("iitem_") ? "inventory_item_id" : "sku"]: item,
    location: here?.location,
    condition: rule.condition,
    ...(sale ?? { bin: here?.bin ?? fields.bin }),
    ...Object.fromEntries(ALIKE.map((field) => [field, fields[field]])),
    ...Object.fromEntries(DAYS.map((field) => [field, dayOf(fields[field], mapping.time_zone)])),
    ...warrantyByMonths(fields, mapping),
    cost: cost ?? undefined,
    other: fields.other === fields.number ? undefined : fields.other,
    notes: movedNotes(
      headOf(unit, mapping, { readOn, isSold: sale !== null, isCostNone: cost === null }),
      withoutTags(fields.notes),
      unit.history
    ),
  }
  return { row, as: rule.as, item, place }
}

/** Whether a name has the one character that PostgreSQL does not store, and so cannot be asked for either. */
export function isUnstorable(name: string | undefined): boolean {
  return name?.includes("\0") ?? false
}

/** A row's values in the order of the headings, as a file has to write them. */
export function valuesOf(row: Row): string[] {
  return HEADINGS.map((heading) => writtenFor(row[heading] ?? "", meantBy))
}

function saleOf(fields: SourceUnit["fields"], { sold_on, time_zone }: Mapping): Row {
  return {
    sold_on: dayOf(fields.sold_on, time_zone) ?? sold_on,
    customer: fields.customer?.trim(),
    customer_warranty_end: dayOf(fields.customer_warranty_end, time_zone),
  }
}

/** A supplier's warranty that is given by months and not by its last day. */
function warrantyByMonths(
  {
    supplier_warranty_start,
    supplier_warranty_end,
    supplier_warranty_months,
  }: SourceUnit["fields"],
  { time_zone }: Mapping
): Row {
  const months = Number(supplier_warranty_months)
  const start = dayOf(supplier_warranty_start, time_zone)
  if (supplier_warranty_end !== undefined) {
    return {}
  }
  const isGiven = start !== undefined && Number.isInteger(months) && months > 0 && months < 1_200
  const period = isGiven ? warrantyOf(start, months) : null
  return {
    supplier_warranty_start: period?.start,
    supplier_warranty_end: period?.end,
  }
}

/** The first line of a unit's notes: where it came from, and what it was there. */
function headOf(
  { key, fields }: SourceUnit,
  mapping: Mapping,
  { readOn, isSold, isCostNone }: { readOn: string; isSold: boolean; isCostNone: boolean }
): string {
  const { status = "" } = fields
  return [
    `From ${mapping.title} on ${readOn} (${key})`,
    `there: ${meaningOf(mapping, status) ?? status}`,
    ...(fields.place === undefined ? [] : [`at ${fields.place}`]),
    ...(fields.purchase === undefined ? [] : [`bought by ${fields.purchase}`]),
    // A unit that came back has an order as well.
    ...(isSold && fields.order !== undefined ? [`sold by ${fields.order}`] : []),
    // What is no amount is no reason to keep a unit back, but is not lost either.
    ...(isCostNone ? [`cost there: ${fields.cost}`] : []),
  ].join("; ")
}
