import { z, type ZodType } from "@medusajs/framework/zod"

/** The parts of JSON Schema in which the validators come out. */
export type JsonSchema = {
  type?: string
  properties?: Record<string, JsonSchema>
  required?: string[]
  additionalProperties?: boolean | JsonSchema
  items?: JsonSchema
  anyOf?: JsonSchema[]
  enum?: (string | number)[]
  const?: unknown
  format?: string
  pattern?: string
  default?: unknown
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  minimum?: number
  maximum?: number
}

/** What a validator takes, as JSON Schema. Rules that it cannot say, such as check digits, fall away. */
export function jsonSchemaOf(validator: ZodType): JsonSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(validator, {
    io: "input",
    unrepresentable: "any",
  }) as JsonSchema & { $schema?: string }
  return schema
}

/** A part of a schema, and where its value stands: `lines[].serials`. */
export type SchemaPart = JsonSchema & { path: string }

/** Every part of a schema, itself first. */
export function partsIn(schema: JsonSchema, path = ""): SchemaPart[] {
  const { properties = {}, items, anyOf = [] } = schema
  return [
    { ...schema, path },
    ...Object.entries(properties).flatMap(([name, one]) =>
      partsIn(one, path === "" ? name : `${path}.${name}`)
    ),
    ...(items ? partsIn(items, `${path}[]`) : []),
    ...anyOf.flatMap((one) => partsIn(one, path)),
  ]
}

/** A value in words, for a cell of a table. */
export function inWords(schema: JsonSchema): string {
  const said = wordsOf(schema)
  return schema.default === undefined
    ? said
    : `${said}; \`${JSON.stringify(schema.default)}\` unless said`
}

const FORMATS: Readonly<Record<string, string>> = {
  date: "day (YYYY-MM-DD)",
  "date-time": "instant (ISO 8601)",
}

function wordsOf(schema: JsonSchema): string {
  if (schema.anyOf) return choiceInWords(schema.anyOf)
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(" ")
  switch (schema.type) {
    case "string":
      return FORMATS[schema.format ?? ""] ?? textInWords(schema)
    case "array":
      return `list${limits(schema.minItems || undefined, schema.maxItems)} of ${wordsOf(schema.items ?? {})}`
    case "object":
      return `object: ${fieldsInWords(schema)}`
    case "integer":
      return `whole number${limits(schema.minimum, bounded(schema.maximum))}`
    default:
      return schema.type ?? "anything"
  }
}

function choiceInWords(choices: readonly JsonSchema[]): string {
  const [one, list] = choices
  const isOneOrList = list?.items && JSON.stringify(list.items) === JSON.stringify(one)
  return isOneOrList
    ? `${wordsOf(one!)}; one, or a list${limits(list.minItems, list.maxItems)}`
    : choices.map(wordsOf).join(", or ")
}

function textInWords({ minLength, maxLength, pattern }: JsonSchema): string {
  return `text${limits(minLength, maxLength)}${pattern ? `, \`${pattern}\`` : ""}`
}

/** The largest number that JavaScript counts exactly is no limit that anybody set. */
function bounded(maximum: number | undefined): number | undefined {
  return maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum
}

function limits(from: number | undefined, to: number | undefined): string {
  const [least, most] = [from?.toLocaleString("en"), to?.toLocaleString("en")]
  if (least !== undefined && most !== undefined) {
    return least === most ? ` (${least})` : ` (${least} to ${most})`
  }
  if (least !== undefined) return ` (at least ${least})`
  return most === undefined ? "" : ` (at most ${most})`
}

function fieldsInWords({ properties = {}, required = [] }: JsonSchema): string {
  return Object.keys(properties)
    .map((name) => (required.includes(name) ? `\`${name}\`` : `\`${name}\`?`))
    .join(" ")
}
