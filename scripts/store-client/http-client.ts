/** An answer other than 2xx, with everything a test or a user wants to see of it. */
export class HttpFailure extends Error {
  override name = "HttpFailure"

  constructor(
    readonly method: string,
    readonly path: string,
    readonly status: number,
    readonly body: unknown
  ) {
    super(`${method} ${path} answered ${status}: ${JSON.stringify(body)}`)
  }
}

/** What a server answered, whatever the status. */
export type HttpAnswer<T> = { status: number; body: T }

type Method = "GET" | "POST" | "DELETE"
type Headers = Record<string, string>

/** Looks at an answer before it is given; what it throws is thrown instead. */
type Watch = (method: Method, path: string, answer: HttpAnswer<unknown>) => void

/**
 * For clients that pause: a connection that is kept for later may be closed by the server just as the next request goes
 * out on it, which then fails with ECONNRESET.
 */
export const UNKEPT: Headers = { connection: "close" }

/** A small JSON client for one server, with headers that every request carries. */
export class HttpClient {
  constructor(
    readonly baseUrl: string,
    readonly headers: Headers = {},
    private readonly watch: Watch = () => undefined
  ) {}

  /** The same client with further headers. */
  with(headers: Headers): HttpClient {
    return new HttpClient(this.baseUrl, { ...this.headers, ...headers }, this.watch)
  }

  /** Answers whatever comes back, refusals included. */
  async send<T = unknown>(
    method: Method,
    path: string,
    body?: unknown,
    headers: Headers = {}
  ): Promise<HttpAnswer<T>> {
    const response = await fetch(this.baseUrl + path, {
      method,
      headers: {
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...this.headers,
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const text = await response.text()
    const answer = { status: response.status, body: parse(text) as T }
    this.watch(method, path, answer)
    return answer
  }

  /** The body of a successful GET; anything else throws HttpFailure. */
  get<T>(path: string, headers?: Headers): Promise<T> {
    return this.expect<T>("GET", path, undefined, headers)
  }

  /** The body of a successful POST; anything else throws HttpFailure. */
  post<T>(path: string, body: unknown = {}, headers?: Headers): Promise<T> {
    return this.expect<T>("POST", path, body, headers)
  }

  /** The body of a successful DELETE; anything else throws HttpFailure. */
  delete<T>(path: string, body?: unknown, headers?: Headers): Promise<T> {
    return this.expect<T>("DELETE", path, body, headers)
  }

  private async expect<T>(
    method: Method,
    path: string,
    body: unknown,
    headers?: Headers
  ): Promise<T> {
    const answer = await this.send<T>(method, path, body, headers)
    if (answer.status >= 300) throw new HttpFailure(method, path, answer.status, answer.body)
    return answer.body
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
