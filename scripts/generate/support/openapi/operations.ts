import type { Answer, Operation, Parameter, Schema } from "../../../openapi/document"
import type { Entry } from "../entries"
import { OF_MEDUSA } from "../medusa-routes"
import { rightText } from "../right-text"
import type { AnswerSchemas } from "./answer-schemas"
import { refusedWith, securityOf } from "./common"

/** Bytes, as generators of clients know them; JSON Schema alone would have a PDF be a text. */
const BYTES: Schema = { type: "string", format: "binary" }

/** The media types of files that are read as text. */
const TEXTS = /^text\/|json$/

/**
 * A route as an operation of OpenAPI.
 * @throws when its answer is neither a type of src/types, nor a file, nor Medusa's
 */
export function operationOf(entry: Entry, answers: AnswerSchemas): Operation {
  const { query } = entry
  const parameters = parametersOf(entry)
  const [summary, more] = firstSentence(entry.summary)
  const description = [more, rightText(entry)].filter(Boolean).join(" ")
  return {
    operationId: nameOf(entry),
    tags: [tagOf(entry)],
    summary,
    ...(description ? { description } : {}),
    security: securityOf(entry.path) as Operation["security"],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...bodyOf(entry),
    responses: {
      [entry.status]: answerOf(entry, answers),
      ...Object.fromEntries(refusalsOf(entry).map((status) => [status, refusedWith(status)])),
    },
    ...(query?.additionalProperties === false ? { "x-refuses-other-query": true } : {}),
  }
}

/** Where a reader looks for it: `Admin serial-cases`. */
export function tagOf({ path }: Pick<Entry, "path">): string {
  const [scope, ...rest] = path.split("/").filter(Boolean)
  const resource = rest[0] === "customers" ? rest[2]! : rest[0]!
  return `${scope === "admin" ? "Admin" : "Store"} ${resource}`
}

/** `getAdminSerialsByIdHistory`. */
function nameOf({ method, path }: Entry): string {
  const words = path.split("/").filter(Boolean).map(capitalized)
  return `${method.toLowerCase()}${words.join("")}`
}

function capitalized(segment: string): string {
  return segment
    .replace(/^:/, "by-")
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("")
}

function firstSentence(text: string): [string, string] {
  const end = /\.(?= [A-Z])/.exec(text)?.index ?? text.length
  return [text.slice(0, end).replace(/\.$/, ""), text.slice(end + 1).trim()]
}

function parametersOf({ path, query, takesKey }: Entry): Required<Operation>["parameters"] {
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name]): Parameter => ({
    name: name!,
    in: "path",
    required: true,
    schema: { type: "string" },
  }))
  const inQuery = Object.entries(query?.properties ?? {}).map(([name, schema]): Parameter => ({
    name,
    in: "query",
    ...(query?.required?.includes(name) ? { required: true } : {}),
    schema,
  }))
  const key = { $ref: "#/components/parameters/IdempotencyKey" }
  return [...inPath, ...inQuery, ...(takesKey ? [key] : [])]
}

function bodyOf({ body, sizeLimit }: Entry): Pick<Operation, "requestBody"> {
  if (sizeLimit === "none") {
    const content = { "text/csv": { schema: { type: "string" } } }
    return {
      requestBody: { required: true, description: "A CSV file, read as it comes.", content },
    }
  }
  if (!body) return {}
  const required = (body.required ?? []).length > 0
  const description = sizeLimit ? `At most ${sizeLimit.replace("mb", " MB")}.` : undefined
  return {
    requestBody: {
      required,
      ...(description ? { description } : {}),
      content: { "application/json": { schema: body } },
    },
  }
}

function answerOf(entry: Entry, answers: AnswerSchemas): Answer {
  const { answer, media, path, method } = entry
  const description = entry.status === 202 ? "Taken on; it goes on behind." : "Done."
  if (answer) {
    return {
      description,
      content: { "application/json": { schema: answers.schemaOf(answer) } },
    }
  }
  if (media) {
    const schema = TEXTS.test(media) ? { type: "string" } : BYTES
    return { description: "A file.", content: { [media]: { schema } } }
  }
  if (!OF_MEDUSA[path]) throw new Error(`${method} ${path} does not say what it answers`)
  return {
    description: "As Medusa's own route answers.",
    content: { "application/json": { schema: { type: "object" } } },
  }
}

/** With which statuses an operation may be refused. */
function refusalsOf(entry: Entry): number[] {
  const { method, path, sizeLimit } = entry
  const isWrite = method !== "GET"
  const wanted: Record<number, boolean> = {
    400: true,
    401: path.startsWith("/admin/") || path.startsWith("/store/customers/me/"),
    403: rightText(entry) !== "" || path.startsWith("/store/customers/me/"),
    404: true,
    409: true,
    413: isWrite && sizeLimit !== "none",
    415: isWrite && sizeLimit !== "none",
    422: isWrite,
    429: entry.isLimited,
  }
  return Object.keys(wanted)
    .map(Number)
    .filter((status) => wanted[status])
}
