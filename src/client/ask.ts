import type { RefusalResponse } from "../types/refs"
import { SerialsError } from "./error"

/** What of an instance of `@medusajs/js-sdk` is used: who is logged in. */
export interface SdkLike {
  client: { getToken(): Promise<string | null | undefined> }
}

/** What the SDK was made with: the same object does for both. */
export interface SdkConfig {
  baseUrl: string
  publishableKey?: string
  /** A secret key of an admin's: for servers only. */
  apiKey?: string
  auth?: { type?: "jwt" | "session"; fetchCredentials?: "include" | "omit" | "same-origin" }
  globalHeaders?: Record<string, unknown>
}

/** What one call may say beside what it asks. */
export interface CallOptions {
  /** Makes a write act once, however often it is sent; made up unless said. */
  idempotencyKey?: string
  headers?: Record<string, string>
  /** Further options of `fetch`, such as `signal`, `cache`, or `next` in Next.js. */
  fetch?: Omit<RequestInit, "method" | "body" | "headers">
}

type QueryValue = string | number | boolean | readonly string[] | null | undefined

/** What a call asks, in the parts that its route has. */
export interface Asked {
  /** In the place of `:id`. */
  id?: string
  query?: { [name: string]: QueryValue }
  body?: object
}

/** Asks a route, which is written as `GET /store/serials/verify`. @throws SerialsError */
export type Ask = <Answer>(route: string, asked: Asked, options?: CallOptions) => Promise<Answer>

/**
 * Asks the plugin's API with the log-in and the configuration of a Medusa SDK. The SDK's own `fetch` keeps of a refusal
 * only its sentence; this keeps its code and the units as well.
 */
export function asker({ client }: SdkLike, config: SdkConfig): Ask {
  return async <Answer>(route: string, { id, query, body }: Asked, options: CallOptions = {}) => {
    const [method = "GET", path = "/"] = route.split(" ")
    const isWrite = method !== "GET"
    const key = isWrite ? (options.idempotencyKey ?? newKey()) : null
    const isSession = config.auth?.type === "session"
    const token = isSession ? null : await client.getToken()
    const headers = {
      accept: "application/json",
      ...(isWrite ? { "content-type": "application/json" } : {}),
      ...(config.publishableKey ? { "x-publishable-api-key": config.publishableKey } : {}),
      ...(config.apiKey ? { authorization: `Basic ${btoa(`${config.apiKey}:`)}` } : {}),
      ...textsOf(config.globalHeaders),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(key === null ? {} : { "idempotency-key": key }),
      ...options.headers,
    }
    const credentials = isSession ? (config.auth?.fetchCredentials ?? "include") : "omit"
    const url = urlOf(config.baseUrl, path.replace(":id", encodeURIComponent(id ?? "")), query)
    const response = await fetch(url, {
      credentials,
      ...options.fetch,
      method,
      headers,
      body: isWrite ? JSON.stringify(body ?? {}) : undefined,
    }).catch((error: unknown) => {
      throw new SerialsError(0, error instanceof Error ? error.message : String(error), null, key)
    })
    const answer = (await response.json().catch(() => undefined)) as unknown
    if (!response.ok) {
      const refusal = (answer ?? null) as Partial<RefusalResponse> | null
      const message = refusal?.message ?? response.statusText
      throw new SerialsError(response.status, message, refusal, key)
    }
    // Of something between that answers in the server's place, such as a page to log in to a network.
    if (answer === undefined) {
      throw new SerialsError(response.status, "The answer is no JSON.", null, key)
    }
    return answer as Answer
  }
}

/** A random key. `crypto.randomUUID` is missing where a page is served without https; this is not. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")
}

// An empty address, or `/`, is the page's own origin, as in the SDK.
function urlOf(baseUrl: string, path: string, query: Asked["query"] = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (Array.isArray(value)) {
      value.forEach((one: string) => search.append(`${name}[]`, one))
    } else if (value !== undefined && value !== null) {
      search.set(name, String(value))
    }
  }
  const text = search.toString()
  return `${baseUrl.replace(/\/$/, "")}${path}${text === "" ? "" : `?${text}`}`
}

/** The SDK's headers may hold other things than texts, for frameworks that read them. */
function textsOf(headers: Record<string, unknown> = {}): Record<string, string> {
  const texts = Object.entries(headers).filter(([, value]) => typeof value === "string")
  return Object.fromEntries(texts) as Record<string, string>
}
