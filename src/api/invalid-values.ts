import type { ZodError } from "@medusajs/framework/zod"
import { refuse, type Refusal, type RefusalDetail } from "../lifecycle/refusals"

/** A problem that a schema finds with a value: the fields of zod's issues that are told. */
interface Issue {
  code: string
  path: readonly PropertyKey[]
  message: string
  expected?: string
  origin?: string
  maximum?: number | bigint
  minimum?: number | bigint
  format?: string
  values?: readonly unknown[]
  keys?: readonly string[]
  errors?: readonly (readonly Issue[])[]
  /** What a check of the plugin's own gives: see `because`. */
  params?: Record<string, unknown>
}

/** Of a check of the plugin's own: its message, and the word of the rules by which clerks are told in their language. */
export function because(why: string, message: string) {
  return { message, params: { why } }
}

/**
 * What is wrong with a request, value by value, as refusals: which field, and why.
 * @param request what was checked, to tell a value that is missing from one of the wrong kind
 */
export function invalidValues(error: ZodError, request: unknown): Refusal[] {
  return (error.issues as Issue[]).flatMap((issue) => refusalsOf(issue, request))
}

function refusalsOf(issue: Issue, request: unknown): Refusal[] {
  if (issue.code === "unrecognized_keys") {
    return (issue.keys ?? []).map((key) => invalid([...issue.path, key], { why: "unknown_field" }))
  }
  if (issue.code === "invalid_union" && valueAt(request, issue.path) !== undefined) {
    const alternative = nearest(issue.errors ?? [])
    if (alternative.length > 0) {
      return alternative.flatMap((inner) =>
        refusalsOf({ ...inner, path: [...issue.path, ...inner.path] }, request)
      )
    }
  }
  return [
    issue.path.length === 0 && issue.code === "custom"
      ? refuse("invalid_request", null, { why: issue.message })
      : invalid(issue.path, reasonOf(issue, request)),
  ]
}

/** Of the forms that a value may have, the one that it comes nearest to: whose problems lie deepest, and are fewest. */
function nearest(alternatives: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (issues: readonly Issue[]) => Math.max(0, ...issues.map(({ path }) => path.length))
  const [best = []] = [...alternatives].sort(
    (one, other) => depth(other) - depth(one) || one.length - other.length
  )
  return best
}

function invalid(path: readonly PropertyKey[], why: RefusalDetail): Refusal {
  return refuse("invalid_value", null, { field: path.map(String).join(".") || "request", ...why })
}

/** By what zod expected, what a value is not. */
const KINDS: Readonly<Record<string, string>> = {
  string: "not_text",
  number: "not_number",
  int: "not_whole",
  boolean: "not_yes_or_no",
  array: "not_list",
  object: "not_object",
}

/** By what is measured, why too much or too little of it is no good. */
const TOO_BIG: Readonly<Record<string, string>> = { string: "too_long", array: "more_entries" }
const TOO_SMALL: Readonly<Record<string, string>> = { string: "too_short", array: "fewer_entries" }

function reasonOf(issue: Issue, request: unknown): RefusalDetail {
  const { code, path, message } = issue
  if (valueAt(request, path) === undefined) {
    return { why: "required" }
  }
  switch (code) {
    case "invalid_type":
      return { why: KINDS[issue.expected ?? ""] ?? message }
    case "too_big":
      return { why: TOO_BIG[issue.origin ?? ""] ?? "too_large", limit: Number(issue.maximum) }
    case "too_small":
      return Number(issue.minimum) === 1 && issue.origin === "string"
        ? { why: "empty" }
        : { why: TOO_SMALL[issue.origin ?? ""] ?? "too_small", limit: Number(issue.minimum) }
    case "invalid_value":
      return { why: "not_among", choices: (issue.values ?? []).map(String).join(", ") }
    case "invalid_format":
      return { why: issue.format === "datetime" ? "not_instant" : message }
    default:
      return { why: typeof issue.params?.why === "string" ? issue.params.why : message }
  }
}

function valueAt(request: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    request
  )
}
