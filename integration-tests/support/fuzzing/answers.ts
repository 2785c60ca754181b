import { REFUSALS } from "../../../src/lifecycle/refusals"
import { HttpClient } from "../../../scripts/store-client"
import type { JsonSchema } from "../../../scripts/generate/support/json-schema"
import { undocumented } from "../documented"
import type { FuzzedRequest, FuzzedRoute } from "./requests"
import { shortened } from "./shortened"

/** How long an answer may take on a busy machine, in milliseconds. Whatever takes longer hangs. */
const PATIENCE = 60_000

/** What came back. */
export interface FuzzedAnswer {
  status: number
  type: string
  text: string
}

/** Sends a request as it is, without any repair of it. @throws when the connection breaks or nothing comes */
export async function send(
  { baseUrl, headers }: HttpClient,
  { method, path, query, body, key }: FuzzedRequest
): Promise<FuzzedAnswer> {
  const answer = await fetch(`${baseUrl}${path}${query ? `?${query}` : ""}`, {
    method,
    headers: {
      ...headers,
      ...(key ? { "Idempotency-Key": key } : {}),
      ...(body ? { "content-type": body.type, ...body.headers } : {}),
    },
    body: body?.text || undefined,
    redirect: "manual",
    signal: AbortSignal.timeout(PATIENCE),
  })
  const type = answer.headers.get("content-type") ?? ""
  return { status: answer.status, type, text: await answer.text() }
}

/** What is wrong with an answer of a route; null where nothing is. */
export function complaint(
  request: Pick<FuzzedRequest, "method" | "path">,
  { status, type, text }: FuzzedAnswer,
  { path, query }: FuzzedRoute
): string | null {
  if (status >= 500) return `answered ${status}: ${shortened(text)}`
  const isJson = type.startsWith("application/json")
  if (!isJson) {
    return status >= 400 ? `refused as ${type}: ${shortened(text)}` : null
  }
  const body = JSON.parse(text) as unknown
  const wrong = status >= 400 ? complaintOfRefusal(body, path) : complaintOfList(body, query)
  return wrong ?? undocumented({ ...request, status, body })
}

/** Routes that take the place of Medusa's own: what Medusa's workflow refuses, it says in its own words. */
const IN_MEDUSAS_PLACE = /\/(?:convert-to-order|receive\/confirm)$/

/** What is refused while the body is read, before any route is asked. */
const OF_THE_BODY =
  /is not valid JSON|in JSON at position|request entity too large|unsupported (?:charset|content encoding)|^Bad Request$/

function complaintOfRefusal(body: unknown, path: string): string | null {
  const { code, message } = Object(body) as Record<string, unknown>
  if (typeof message !== "string" || message === "") {
    return `refused without a word: ${shortened(JSON.stringify(body))}`
  }
  const isMedusas = OF_THE_BODY.test(message) || IN_MEDUSAS_PLACE.test(path)
  const isCoded = typeof code === "string" && code in REFUSALS
  return isMedusas || isCoded ? null : `refused without a code: ${shortened(JSON.stringify(body))}`
}

/** A page says how long it is at most, which is no more than the schema allows, and is no longer. */
function complaintOfList(body: unknown, query: JsonSchema | undefined): string | null {
  const most = query?.properties?.limit?.maximum
  if (most === undefined) return null
  const { limit = most, ...fields } = Object(body) as Record<string, unknown>
  if (typeof limit !== "number" || limit > most) return `gives pages of ${String(limit)}`
  const lengths = Object.values(fields)
    .filter(Array.isArray)
    .map((list) => list.length)
  // Beside its rows a page may have a list of another kind, such as the columns of its table.
  return lengths.length > 0 && Math.min(...lengths) > limit ? `gives more than ${limit} rows` : null
}
