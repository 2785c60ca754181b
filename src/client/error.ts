import type { RefusalCode } from "../lifecycle/refusals"
import type { RefusalResponse } from "../types/refs"

/** What the API says of one unit that it refused. */
export type RefusedSerial = RefusalResponse["serials"][number]

/** What may be asked again in a moment: nobody has judged it yet. */
const LATER: ReadonlySet<RefusalCode> = new Set(["too_many_tries", "busy", "operation_unfinished"])

/** An answer that is no success, or no JSON; `status` is 0 where none came. Its message is a sentence of the server's, in English. */
export class SerialsError extends Error {
  override readonly name = "SerialsError"
  readonly status: number
  /** Why, for programs; null where Medusa refused and not the plugin, or nobody answered. */
  readonly code: RefusalCode | null
  /** The units that were refused, each with its reason: the first hundred. */
  readonly serials: readonly RefusedSerial[]
  /** How many were refused, also those that are not named. */
  readonly total: number
  /** By which the same write may be sent again without being done twice; null for what only reads. */
  readonly idempotencyKey: string | null

  constructor(
    status: number,
    message: string,
    answer: Partial<RefusalResponse> | null,
    idempotencyKey: string | null
  ) {
    super(message)
    this.status = status
    this.code = answer?.serials === undefined ? null : (answer.code ?? null)
    this.serials = answer?.serials ?? []
    this.total = answer?.total ?? this.serials.length
    this.idempotencyKey = idempotencyKey
  }

  /** Whether the server has judged the request: the same again, at once, is answered the same. */
  get isFinal(): boolean {
    const isLater = this.code !== null && LATER.has(this.code)
    return this.status >= 400 && this.status < 500 && !isLater
  }

  /** After how many seconds it may be asked again, where it was asked too often. */
  get retryAfter(): number | null {
    const seconds = this.serials[0]?.detail?.seconds
    return this.code === "too_many_tries" && typeof seconds === "number" ? seconds : null
  }
}
