import { z } from "@medusajs/framework/zod"

/** What can be read of a unit in another system. `number`, `item` and `status` are all that a system must say. */
export const SOURCE_FIELDS = [
  "number",
  "item",
  "item_title",
  "item_key",
  "status",
  "place",
  "customer",
  "sold_on",
  "order",
  "purchase",
  "customer_warranty_end",
  "supplier",
  "supplier_warranty_start",
  "supplier_warranty_end",
  "supplier_warranty_months",
  "lot",
  "made_on",
  "expires_on",
  "cost",
  "currency",
  "bin",
  "manufacturer",
  "model",
  "imei",
  "imei2",
  "mac",
  "asset_tag",
  "other",
  "notes",
] as const
export type SourceField = (typeof SOURCE_FIELDS)[number]

/** A piece of a statement in the other database's SQL. What is said in it is run: a mapping file is code. */
export const sql = z
  .string()
  .trim()
  .min(1)
  .max(5_000)
  .refine((text) => !text.replace(/'[^']*'|"[^"]*"/g, "").includes(";"), {
    message: "A piece of a statement has no ; in it.",
  })

/** Expressions of fields, as a mapping file gives them beside a preset's. */
export const FieldExpressions = z.partialRecord(z.enum(SOURCE_FIELDS), sql)

/** Where lines of units' former history are read. */
export const HistoryQuery = z.strictObject({
  from: sql,
  where: sql.optional(),
  /** The key of the unit that a line is about. */
  unit: sql,
  date: sql,
  /** What the line says, piece by piece; empty ones are left out. */
  says: z.array(sql).min(1).max(10),
  /** Words for codes in the first piece. */
  words: z.record(z.string(), z.string()).optional(),
})
export type HistoryQuery = z.infer<typeof HistoryQuery>

/** Where more is read of a page's units: where the other system has no index for reading it unit by unit. */
export const DetailQuery = z.strictObject({
  from: sql,
  where: sql.optional(),
  /** The key of the unit that a row is about. */
  unit: sql,
  /** In which order a unit's rows come; what the last one says counts. */
  order: z.array(sql).min(1).max(5),
  fields: FieldExpressions,
})
export type DetailQuery = z.infer<typeof DetailQuery>

/** How units are read from another system's database: pieces of one statement, put together for its dialect. */
export const SourceQuery = z.strictObject({
  /** A unique column that is never null and has an index: units are read by pages in its order. */
  key: sql,
  from: sql,
  where: sql.optional(),
  fields: z
    .partialRecord(z.enum(SOURCE_FIELDS), sql)
    .refine(({ number, item, status }) => number && item && status, {
      message: "number, item and status must be there.",
    }),
  details: z.array(DetailQuery).max(5).optional(),
  history: z.array(HistoryQuery).max(5).optional(),
  /** How many units are read at a time. */
  page: z.int().min(1).max(10_000).optional(),
})
export type SourceQuery = z.infer<typeof SourceQuery>

/** What becomes of units of a status: in stock or sold, in a condition of the store's; or they stay where they are. */
const Becomes = z.enum(["in_stock", "sold", "leave_out"])
export const StatusRule = z.union([
  Becomes,
  z.strictObject({ as: Becomes, condition: z.string().trim().min(1).max(200).optional() }),
])
export type StatusRule = z.infer<typeof StatusRule>

/** One layout of a system's tables, and how it is known. */
export interface PresetLayout {
  /** The versions that have it. */
  versions: string
  /** `table.column` that only this layout and later ones have; the first layout with all of them is taken. */
  has: readonly (readonly [table: string, column: string])[]
  source: SourceQuery
}

/** A system whose tables are known. */
export interface Preset {
  title: string
  layouts: readonly PresetLayout[]
  /** What becomes of its statuses; those that are missing here are for the merchant to decide. */
  statuses: Readonly<Record<string, StatusRule>>
  /** What its statuses mean, for those who decide. */
  meanings: Readonly<Record<string, string>>
}

/** A unit as the other system has it. All is text, as the database wrote it; what is empty is missing. */
export interface SourceUnit {
  key: string
  fields: { [Field in SourceField]?: string }
  /** Lines of its former history, oldest first. */
  history: string[]
}
