import Medusa from "@medusajs/js-sdk"
import type { RefusalResponse } from "../../types/refs"
import { answerText } from "../i18n/refusal-text"
import { ApiError } from "./api-error"
import { saveFile, saveLink } from "./save-file"

const backendUrl = __BACKEND_URL__ ?? "/"
const authType = __AUTH_TYPE__ ?? "session"

/** Medusa's client, with the session of the admin that this runs in. */
export const sdk = new Medusa({
  baseUrl: backendUrl,
  auth: { type: authType, jwtTokenStorageKey: __JWT_TOKEN_STORAGE_KEY__ || undefined },
})

type QueryValue = string | number | boolean | readonly string[] | null | undefined

/** One request to the plugin's own API. */
export interface ApiRequest {
  path: string
  method?: "GET" | "POST" | "DELETE"
  query?: { [name: string]: QueryValue }
  body?: unknown
  /** Sent as it is, in the place of a body. */
  file?: Blob
  /** Makes a write act once, however often it is sent. */
  idempotencyKey?: string
}

/**
 * Asks the plugin's own API. `sdk.client.fetch` keeps only the message of an error; a clerk needs to know which serial
 * was refused and why, so this reads the whole answer.
 * @throws ApiError for every answer that is not a success, and when there was none
 */
export async function request<Answer>(asked: ApiRequest): Promise<Answer> {
  const response = await answerTo(asked, "application/json")
  return (await response.json()) as Answer
}

/** The bytes of a file that the plugin's API gives. @throws ApiError as `request` */
export async function requestBytes(asked: ApiRequest): Promise<ArrayBuffer> {
  return (await answerTo(asked, "*/*")).arrayBuffer()
}

/** Saves the file that answers a request, once it is there whole. @throws ApiError as `request` */
export async function saveAnswer(asked: ApiRequest, name: string): Promise<void> {
  const response = await answerTo(asked, "*/*")
  saveFile(await response.blob(), name)
}

/**
 * Saves a file that the plugin's API gives. The browser takes it as it comes, whatever its size; where the admin logs
 * in by token, which a link cannot carry, it is taken whole first.
 * @throws ApiError where it is taken whole and refused
 */
export async function download(asked: ApiRequest, name: string): Promise<void> {
  if (authType === "session") {
    saveLink(urlOf(asked.path, asked.query ?? {}), name)
    return
  }
  await saveAnswer(asked, name)
}

async function answerTo(
  { path, method = "GET", query = {}, body, file, idempotencyKey }: ApiRequest,
  accept: string
): Promise<Response> {
  const response = await fetch(urlOf(path, query), {
    method,
    credentials: authType === "session" ? "include" : "omit",
    headers: {
      accept,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(file === undefined ? {} : { "content-type": "text/csv" }),
      ...(idempotencyKey === undefined ? {} : { "idempotency-key": idempotencyKey }),
      ...(await authorization()),
    },
    body: body === undefined ? file : JSON.stringify(body),
  }).catch((error: unknown) => {
    throw new ApiError(0, error instanceof Error ? error.message : String(error), null)
  })
  if (!response.ok) {
    const refusal = (await response.json().catch(() => null)) as Partial<RefusalResponse> | null
    throw new ApiError(response.status, answerText(refusal) ?? response.statusText, refusal)
  }
  return response
}

function urlOf(path: string, query: NonNullable<ApiRequest["query"]>): string {
  const base = backendUrl === "/" || backendUrl === "" ? window.location.origin : backendUrl
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (Array.isArray(value)) {
      value.forEach((one: string) => search.append(`${name}[]`, one))
    } else if (value !== undefined && value !== null && value !== "") {
      search.set(name, String(value))
    }
  }
  const text = search.toString()
  return `${base.replace(/\/$/, "")}${path}${text === "" ? "" : `?${text}`}`
}

async function authorization(): Promise<Record<string, string>> {
  const token = authType === "jwt" ? await sdk.client.getToken() : null
  return token ? { authorization: `Bearer ${token}` } : {}
}
