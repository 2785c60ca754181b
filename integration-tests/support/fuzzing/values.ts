import fc, { type Arbitrary } from "fast-check"
import type { JsonSchema } from "../../../scripts/generate/support/json-schema"
import { LONG_TEXTS, NASTY_DAYS, NASTY_NUMBERS, NASTY_TEXTS, NASTY_VALUES } from "./nasty"

/** Values that mean something to the store, by the name of the field or of the part of the path that bears them. */
export type Known = Readonly<Record<string, readonly string[]>>

/** How many entries a list has that is not meant to be long. */
const FEW = 4

const DAYS = ["2024-02-29", "2026-11-26", "2027-12-31", "0001-01-01", "9999-12-31"]
const INSTANTS = ["2026-11-26T12:00:00Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999Z"]

/** Values as a schema wants them, as far as JSON Schema can say that. @param name of the field that bears them */
export function fitting(schema: JsonSchema, known: Known, name = ""): Arbitrary<unknown> {
  if (schema.anyOf) {
    return fc.oneof(...schema.anyOf.map((one) => fitting(one, known, name)))
  }
  if (schema.const !== undefined) {
    return fc.constant(schema.const)
  }
  if (schema.enum) {
    return fc.constantFrom(...schema.enum)
  }
  switch (schema.type) {
    case "string":
      return texts(schema, known, name)
    case "integer":
    case "number":
      return fc.integer({ min: schema.minimum ?? -10, max: Math.min(schema.maximum ?? 10, 1e9) })
    case "boolean":
      return fc.boolean()
    case "null":
      return fc.constant(null)
    case "array":
      return fc.array(fitting(schema.items ?? {}, known, name), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(schema.minItems ?? 0, FEW),
      })
    case "object":
      return records(schema, known)
    default:
      return fc.constantFrom(...NASTY_VALUES)
  }
}

function records({ properties = {}, required = [] }: JsonSchema, known: Known): Arbitrary<unknown> {
  const fields = Object.entries(properties).map(
    ([field, schema]) => [field, fitting(schema, known, field)] as const
  )
  return fc.record(Object.fromEntries(fields), { requiredKeys: required, noNullPrototype: true })
}

function texts(schema: JsonSchema, known: Known, name: string): Arbitrary<string> {
  const { pattern, format, maxLength = 300, minLength = 0 } = schema
  if (format === "date-time") {
    return fc.constantFrom(...INSTANTS)
  }
  if (format === "date") {
    return fc.constantFrom(...(known[name] ?? DAYS))
  }
  if (pattern !== undefined) {
    return fc.stringMatching(new RegExp(pattern))
  }
  const fits = ({ length }: string) => length >= minLength && length <= maxLength
  const any = fc.oneof(
    fc.constantFrom(...NASTY_TEXTS.filter(fits)),
    fc.string({ unit: "binary", minLength, maxLength: Math.min(maxLength, 40) })
  )
  const sensible = known[name] ?? []
  return sensible.length === 0
    ? any
    : fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...sensible) },
        { weight: 1, arbitrary: any }
      )
}

/** Anything that may stand where something else was expected. */
export const nastyValue: Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<unknown>(...NASTY_TEXTS) },
  { weight: 4, arbitrary: fc.constantFrom<unknown>(...NASTY_DAYS) },
  { weight: 4, arbitrary: fc.constantFrom<unknown>(...NASTY_NUMBERS) },
  { weight: 4, arbitrary: fc.constantFrom(...NASTY_VALUES) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(...LONG_TEXTS) },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>("x", {}).map((one) => many(one)) }
)

/** More than any list may have; each another one where they are texts. */
function many(one: unknown): unknown[] {
  return Array.from({ length: 10_001 }, (_, at) => (typeof one === "string" ? `${one}${at}` : one))
}

type Change = (holder: Record<PropertyKey, unknown>, key: PropertyKey, value: unknown) => void

const OWN_FIELD = { enumerable: true, configurable: true, writable: true }

const CHANGES: readonly Change[] = [
  (holder, key, value) => (holder[key] = value),
  (holder, key) => delete holder[key],
  (holder, key) => (holder[key] = [holder[key]]),
  (holder, key) => (holder[key] = { value: holder[key] }),
  (holder, _key, value) => (holder["unknown_field"] = value),
  (holder, _key, value) =>
    // As JSON.parse makes it: a field of its own, not the prototype.
    Object.defineProperty(holder, "__proto__", { ...OWN_FIELD, value }),
]

/** The same values, each with something wrong in one to three places. */
export function nearly(values: Arbitrary<unknown>): Arbitrary<unknown> {
  const change = fc.record({ at: fc.nat(), change: fc.constantFrom(...CHANGES), value: nastyValue })
  return fc
    .tuple(values, fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([value, changes]) => {
      const root: Record<PropertyKey, unknown> = { value: structuredClone(value) }
      for (const one of changes) {
        const places = placesIn(root)
        const place = places[one.at % places.length]
        // A copy: the same constant drawn twice would come to stand within itself.
        if (place) one.change(place.holder, place.key, structuredClone(one.value))
      }
      return root.value
    })
}

interface Place {
  holder: Record<PropertyKey, unknown>
  key: string
}

/** Everywhere in a value where another one may stand; no further into long lists than their beginning. */
function placesIn(holder: Record<PropertyKey, unknown>): Place[] {
  return Object.keys(holder)
    .slice(0, 50)
    .flatMap((key) => {
      const inner = holder[key]
      const deeper =
        typeof inner === "object" && inner !== null
          ? placesIn(inner as Record<PropertyKey, unknown>)
          : []
      return [{ holder, key }, ...deeper]
    })
}
