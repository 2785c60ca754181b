import Ajv2020, { type ValidateFunction } from "ajv/dist/2020"
import type { Document, Operation, Schema } from "./document"
import { readDocument } from "./read"

/** What a server answered to a request. */
export interface GivenAnswer {
  method: string
  /** With its query, if any. */
  path: string
  status: number
  /** The parsed body; a text where it is no JSON. */
  body: unknown
}

interface Documented {
  pattern: RegExp
  operation: Operation
}

const DOCUMENT = "openapi.json"

/**
 * Compares answers of a server with docs/openapi.json. A client may take fields that are not documented; here they are
 * faults, so that the document stays whole.
 */
export class AnswerJudge {
  private readonly operations: Documented[]
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true })
  private readonly schemas = new Map<string, ValidateFunction>()

  constructor(private readonly document: Document = readDocument()) {
    this.operations = Object.entries(document.paths)
      .sort(([one], [other]) => placeholders(one) - placeholders(other))
      .flatMap(([path, operations]) =>
        Object.entries(operations).map(([method, operation]) => ({
          pattern: new RegExp(`^${method} ${path.replace(/\{\w+\}/g, "[^/?]+")}(?:\\?.*)?$`, "i"),
          operation,
        }))
      )
    const schemas = Object.entries(document.components.schemas)
    const closed = Object.fromEntries(schemas.map(([name, one]) => [name, closedOff(one)]))
    this.ajv.addSchema({ components: { schemas: closed } }, DOCUMENT)
  }

  /**
   * What is wrong with an answer; null where nothing is, where the route is none of the plugin's, and of a failure (5xx),
   * which no document promises: tests that cause one look at it themselves.
   */
  complaint({ method, path, status, body }: GivenAnswer): string | null {
    const found = this.operations.find(({ pattern }) => pattern.test(`${method} ${path}`))
    if (!found || status >= 500) return null
    const title = `${method} ${path} answered ${status}`
    const schema = this.schemaOf(found.operation, status)
    if (schema === undefined) return `${title}, which docs/openapi.json does not know`
    if (schema === null || this.fits(schema, body)) return null
    const { errors } = this.validator(schema)
    const faults = (errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`
    )
    return `${title}, not as docs/openapi.json has it: ${faults.slice(0, 5).join("; ")}`
  }

  /** The schema of an answer; null of a file, undefined of a status that is not documented. */
  private schemaOf(operation: Operation, status: number): Schema | null | undefined {
    const answer = operation.responses[status]
    if (!answer) return undefined
    const shared = this.document.components.responses as Record<string, typeof answer>
    const said = "$ref" in answer ? shared[answer.$ref.split("/").at(-1)!]! : answer
    const content = "content" in said ? said.content : undefined
    return (content?.["application/json"]?.schema as Schema | undefined) ?? null
  }

  private fits(schema: Schema, body: unknown): boolean {
    return this.validator(schema)(body) as boolean
  }

  private validator(schema: Schema): ValidateFunction {
    const key = JSON.stringify(schema)
    const known = this.schemas.get(key)
    if (known) return known
    const made = this.ajv.compile(JSON.parse(key.replaceAll('"#/', `"${DOCUMENT}#/`)) as Schema)
    this.schemas.set(key, made)
    return made
  }
}

const placeholders = (path: string) => path.split("{").length

/** The same schema with every record closed that names its fields. */
function closedOff(schema: Schema): Schema {
  const { properties, items, prefixItems, anyOf, additionalProperties } = schema
  return {
    ...schema,
    ...(properties
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, one]) => [name, closedOff(one)])
          ),
          additionalProperties: additionalProperties ?? false,
        }
      : {}),
    ...(typeof items === "object" ? { items: closedOff(items) } : {}),
    ...(prefixItems ? { prefixItems: prefixItems.map(closedOff) } : {}),
    ...(anyOf ? { anyOf: anyOf.map(closedOff) } : {}),
  }
}
