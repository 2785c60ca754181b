import type { JsonSchema } from "../generate/support/json-schema"

/** A schema of OpenAPI 3.1, which is JSON Schema of 2020-12. */
export type Schema = {
  $ref?: string
  type?: string | string[]
  format?: string
  description?: string
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean | Schema
  items?: Schema | boolean
  prefixItems?: Schema[]
  minItems?: number
  anyOf?: Schema[]
  enum?: readonly (string | number | boolean)[]
  const?: unknown
}

export type Parameter = {
  name: string
  in: "path" | "query" | "header"
  required?: boolean
  description?: string
  schema: Schema | JsonSchema
}

type Content = Record<string, { schema: Schema | JsonSchema }>

export type Answer = { $ref: string } | { description: string; content?: Content }

export type Operation = {
  operationId: string
  tags: string[]
  summary: string
  description?: string
  parameters?: (Parameter | { $ref: string })[]
  requestBody?: { required: boolean; description?: string; content: Content }
  responses: Record<string, Answer>
  security: Record<string, string[]>[]
  /** That the server refuses what the query does not name, which OpenAPI cannot say of parameters. */
  "x-refuses-other-query"?: true
}

/** The parts of an OpenAPI document that docs/openapi.json has. */
export type Document = {
  openapi: string
  info: object
  servers: object[]
  tags: { name: string; description: string }[]
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> } & Record<string, object>
}
