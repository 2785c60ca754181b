import fc, { type Arbitrary } from "fast-check"
import type { DocumentedRoute } from "../../../scripts/openapi/read"
import { NASTY_BODIES, NASTY_QUERIES, NASTY_SEGMENTS, type RawBody } from "./nasty"
import { shortened } from "./shortened"
import { fitting, nastyValue, nearly, type Known } from "./values"

/** A route as docs/openapi.json has it. */
export type FuzzedRoute = DocumentedRoute

/** A request as it is sent. */
export interface FuzzedRequest {
  method: string
  path: string
  query: string
  body?: RawBody
  /** The idempotency key, where one is sent. */
  key?: string
}

const KEYS = ["fuzz", "", " ", "x".repeat(4_000), "\u00e9\u00ff", "__proto__"]

/** Requests for a route: right ones, nearly right ones, and nonsense. */
export function requestsFor(route: FuzzedRoute, known: Known): Arbitrary<FuzzedRequest> {
  const takesBody = route.method !== "GET"
  return fc
    .record({
      path: pathsOf(route, known),
      query: queriesOf(route, known),
      body: takesBody ? bodiesOf(route, known) : fc.constant(undefined),
      key: takesBody
        ? fc.option(fc.constantFrom(...KEYS), { nil: undefined })
        : fc.constant(undefined),
    })
    .map((request) => shownShort({ method: route.method, ...request }))
}

/** A body may be of megabytes: of one that fails the seed and the beginning are enough. */
function shownShort(request: FuzzedRequest): FuzzedRequest {
  const show = () => shortened(JSON.stringify(request))
  return Object.defineProperty(request, fc.toStringMethod, { value: show })
}

/** The field by which an id in a path goes, by the part before it: `orders/:id` is an order's. */
function pathsOf({ path }: FuzzedRoute, known: Known): Arbitrary<string> {
  const [before, after] = path.split("/:id")
  if (after === undefined) {
    return fc.constant(path)
  }
  const own = known[`${before!.split("/").at(-1)}/:id`] ?? []
  if (own.length === 0) throw new Error(`Nothing is known for ${path}`)
  const others = Object.values(known).flat().map(encoded)
  return fc
    .oneof(
      { weight: 8, arbitrary: fc.constantFrom(...own) },
      { weight: 1, arbitrary: fc.constantFrom(...others) },
      { weight: 1, arbitrary: fc.constantFrom(...NASTY_SEGMENTS) }
    )
    .map((id) => `${before}/${id}${after}`)
}

function queriesOf({ query }: FuzzedRoute, known: Known): Arbitrary<string> {
  const nonsense = fc
    .array(fc.constantFrom(...NASTY_QUERIES), { minLength: 1, maxLength: 2 })
    .map((parts) => parts.join("&"))
  if (query === undefined) {
    return fc.oneof({ weight: 5, arbitrary: fc.constant("") }, { weight: 1, arbitrary: nonsense })
  }
  const right = fitting(query, known)
  return fc.oneof(
    { weight: 6, arbitrary: right.map(written) },
    { weight: 4, arbitrary: nearly(right).map(written) },
    { weight: 2, arbitrary: nonsense },
    { weight: 2, arbitrary: fc.tuple(right.map(written), nonsense).map((all) => all.join("&")) }
  )
}

/** What fits into the head of a request; Node.js refuses more than 16 kB of it. */
const LONGEST_QUERY = 8_000

function written(values: unknown): string {
  return Object.entries(Object(values) as object)
    .flatMap(([key, value]) =>
      (Array.isArray(value) ? value : [value]).map(
        (one) =>
          `${encoded(key)}=${encoded(typeof one === "object" ? JSON.stringify(one) : String(one))}`
      )
    )
    .join("&")
    .slice(0, LONGEST_QUERY)
    .replace(/%.?$/, "")
}

/** Percent-encoded; half a character as the bytes it would have. */
function encoded(text: string): string {
  return [...text.slice(0, LONGEST_QUERY)]
    .map((character) => (/\p{Cs}/u.test(character) ? "%ED%A0%80" : encodeURIComponent(character)))
    .join("")
}

function bodiesOf({ body }: FuzzedRoute, known: Known): Arbitrary<RawBody | undefined> {
  const raw = fc.constantFrom<RawBody | undefined>(undefined, ...NASTY_BODIES)
  const right = body === undefined ? fc.constant<unknown>({}) : fitting(body, known)
  return fc.oneof(
    { weight: 6, arbitrary: right.map(asJson) },
    { weight: 6, arbitrary: nearly(right).map(asJson) },
    { weight: 1, arbitrary: nastyValue.map(asJson) },
    { weight: 2, arbitrary: raw }
  )
}

function asJson(value: unknown): RawBody {
  return { text: JSON.stringify(value) ?? "", type: "application/json" }
}
