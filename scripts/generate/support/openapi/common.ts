import { REFUSALS, type RefusalCode } from "../../../../src/lifecycle/refusals"
import type { Answer, Parameter, Schema } from "../../../openapi/document"

/** How one logs in, as Medusa has it. */
export const SECURITY_SCHEMES = {
  api_token: {
    type: "http",
    scheme: "basic",
    description: "A secret API key as the user's name, without a password.",
  },
  jwt_token: {
    type: "http",
    scheme: "bearer",
    bearerFormat: "JWT",
    description: "The token that `POST /auth/user/emailpass` or `/auth/customer/emailpass` gives.",
  },
  cookie_auth: {
    type: "apiKey",
    in: "cookie",
    name: "connect.sid",
    description: "The session that `POST /auth/session` begins.",
  },
  publishable_key: {
    type: "apiKey",
    in: "header",
    name: "x-publishable-api-key",
    description: "A publishable API key of the store.",
  },
}

type SchemeName = keyof typeof SECURITY_SCHEMES

/** The ways in which a path may be asked: one entry, all of whose schemes are needed, suffices. */
export function securityOf(path: string): Partial<Record<SchemeName, string[]>>[] {
  if (path.startsWith("/admin/")) return [{ api_token: [] }, { jwt_token: [] }, { cookie_auth: [] }]
  const key = { publishable_key: [] }
  return path.startsWith("/store/customers/me/")
    ? [
        { ...key, jwt_token: [] },
        { ...key, cookie_auth: [] },
      ]
    : [key]
}

/** Headers that many operations take. */
export const HEADERS: Record<string, Parameter> = {
  IdempotencyKey: {
    name: "Idempotency-Key",
    in: "header",
    description:
      "The same key with the same body acts once and answers the same; with another body it is refused (`idempotency_key_reused`). Keys of different routes and users do not meet. Without it every request is its own.",
    schema: { type: "string" },
  },
}

/** How Medusa itself says that something went wrong. */
export const MEDUSA_ERROR: Schema = {
  description: "Medusa's own form of an error, such as one of a log-in.",
  type: "object",
  properties: {
    code: { type: "string" },
    type: { type: "string" },
    message: { type: "string" },
  },
  required: ["message"],
}

const REFUSED: Readonly<Record<number, { name: string; what: string }>> = {
  400: { name: "Invalid", what: "The request cannot be understood, or has a value that is wrong." },
  401: { name: "NotLoggedIn", what: "Nobody is logged in." },
  403: { name: "Forbidden", what: "Who is logged in may not do this." },
  404: { name: "NotFound", what: "What is named is not there." },
  409: { name: "Conflict", what: "As things stand it may not be done. Nothing has happened." },
  413: { name: "TooLarge", what: "The body is larger than this route takes." },
  415: {
    name: "Unreadable",
    what: "The body is in a character set or an encoding that is not read.",
  },
  422: { name: "AlreadyThere", what: "What is to be created is there." },
  429: { name: "TooManyTries", what: "Asked too often; `Retry-After` says when again." },
}

/** A reference to the answer of a status. */
export function refusedWith(status: number): Answer {
  return { $ref: `#/components/responses/${REFUSED[status]!.name}` }
}

/**
 * The answers that refuse, by name, each with the codes of its status and their sentences.
 * @param refusal the schema of a refusal's answer
 */
export function refusedResponses(refusal: Schema): Record<string, Answer> {
  return Object.fromEntries(
    Object.entries(REFUSED).map(([status, { name, what }]) => [
      name,
      {
        description: [what, ...codesOf(Number(status))].join("\n"),
        content: {
          "application/json": {
            schema: { anyOf: [refusal, { $ref: "#/components/schemas/MedusaError" }] },
          },
        },
      },
    ])
  )
}

function codesOf(status: number): string[] {
  const codes = (Object.keys(REFUSALS) as RefusalCode[]).filter(
    (code) => REFUSALS[code].http === status
  )
  const lines = codes.sort().map((code) => `- \`${code}\`: ${REFUSALS[code].sentence}`)
  return lines.length > 0 ? ["", ...lines] : []
}
