import { z } from "@medusajs/framework/zod"
import { plain } from "./plain-error"
import { PRESET_NAMES, PRESETS, type PresetName } from "./presets"
import { FieldExpressions, SourceQuery, sql, StatusRule } from "./source"
import { isTimeZone } from "./values"

/** What stands in a mapping file where the merchant has not decided yet. */
export const UNDECIDED = "?"

const decided = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .refine((value) => value !== UNDECIDED, { message: "This is still to be decided." })

/** An item by its SKU or id here; null leaves its units out. */
const ItemRule = decided.nullable()
/** A location by its name or id here, with a bin if wanted; null leaves the units there out. */
const PlaceRule = z
  .union([decided, z.strictObject({ location: decided, bin: decided.optional() })])
  .nullable()

/** A mapping file: how another system's words become the store's. All keys are optional. */
export const MappingFile = z
  .strictObject({
    preset: z.enum(PRESET_NAMES).optional(),
    /** Instead of a preset: how units are read from any other database. */
    source: SourceQuery.optional(),
    /** What that system is called. */
    title: z.string().trim().min(1).max(100).optional(),
    /** Expressions in place of, or beside, those of the preset. */
    fields: FieldExpressions.optional(),
    /** A further condition on the units that are read. */
    where: sql.optional(),
    /** Whether Medusa's stock counts the units already (`there`), or is raised by them (`raise`). */
    stock: z.enum(["there", "raise"]).optional(),
    items: z.record(z.string(), ItemRule).optional(),
    places: z.record(z.string(), PlaceRule).optional(),
    statuses: z.record(z.string(), StatusRule).optional(),
    /** Whether a sold unit whose buyer the store does not know is left out, or comes in without a buyer. */
    unknown_customers: z.enum(["leave_out", "without"]).optional(),
    /** The day of sale of sold units of which the other system has none. */
    sold_on: z.iso.date().optional(),
    /** The zone in which the other system's instants have their day; UTC unless said. */
    time_zone: z
      .string()
      .refine(isTimeZone, { message: "This is no time zone, such as Europe/Berlin." })
      .optional(),
    /** Whether former history is read; yes unless said. */
    history: z.boolean().optional(),
  })
  .refine(({ preset, source }) => preset === undefined || source === undefined, {
    message: "A mapping has a preset or a source, not both.",
    path: ["source"],
  })
export type MappingFile = z.infer<typeof MappingFile>

/** What is to be done, of a mapping file and what was asked for beside it. */
export interface Mapping extends MappingFile {
  title: string
  statuses: Record<string, StatusRule>
  /** What the other system's statuses mean. */
  meanings: Readonly<Record<string, string>>
}

/**
 * Reads a mapping file.
 * @param text JSON
 * @param file its name, for messages
 * @throws a plain error that names every line and key that is wrong
 */
export function readMapping(text: string, file: string): MappingFile {
  const json = parsed(text, file)
  const read = MappingFile.safeParse(json)
  if (read.success) {
    return read.data
  }
  const lines = flat(read.error.issues).map(({ path, message }) => {
    const keys = path.map(String)
    return `${file}:${lineOf(text, keys)}: ${keys.join(" → ") || "the file"}: ${message}`
  })
  throw plain(lines.join("\n"))
}

/** A mapping with what its preset says. @throws a plain error when neither a preset nor a source is named */
export function completed(file: MappingFile, preset = file.preset): Mapping {
  if (file.source !== undefined && preset !== undefined) {
    throw plain("The mapping file has a source, so there is no preset to be said.")
  }
  if (file.source !== undefined) {
    const title = file.title ?? "another system"
    return { ...file, title, statuses: file.statuses ?? {}, meanings: {} }
  }
  if (preset === undefined) {
    throw plain(
      `Say preset=${PRESET_NAMES.join(" or preset=")}, or give a mapping file with a source.`
    )
  }
  const { title, statuses, meanings } = PRESETS[preset]
  return {
    ...file,
    preset,
    title: file.title ?? title,
    statuses: { ...statuses, ...file.statuses },
    meanings,
  }
}

/** The name of a preset. @throws a plain error that lists them */
export function presetNamed(name: string): PresetName {
  const known = PRESET_NAMES.find((one) => one === name)
  if (known === undefined) {
    throw plain(`There is no preset ${name}; there are ${PRESET_NAMES.join(", ")}.`)
  }
  return known
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""))
  } catch (error) {
    const { message } = error as Error
    const [, at] = /at position (\d+)/.exec(message) ?? []
    const line = at === undefined ? "" : `:${lineAt(text, Number(at))}`
    throw plain(`${file}${line}: This is no JSON: ${message}`)
  }
}

type Issue = z.core.$ZodIssue

/** Of a value that fits none of several forms, what is wrong with the form that it came nearest to. */
function flat(issues: readonly Issue[]): Issue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== "invalid_union") {
      return [issue]
    }
    const forms = issue.errors.map((form) => flat(form as Issue[]))
    const without = (...codes: Issue["code"][]) =>
      forms.find((form) => !form.some(({ code, path }) => codes.includes(code) && !path.length))
    const near = without("invalid_type", "invalid_value") ??
      without("invalid_type") ?? [{ ...issue, path: [] }]
    return near.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue)
  })
}

/** The line on which a key stands: each key is looked for after the one that it is in. */
function lineOf(text: string, keys: readonly string[]): number {
  const at = keys.reduce((from, key) => {
    const found = text.indexOf(JSON.stringify(key), from)
    return found === -1 ? from : found
  }, 0)
  return lineAt(text, at)
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split("\n").length
}
