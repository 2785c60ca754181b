import type { RefusalResponse } from "../../types/refs"
import { inWords } from "../i18n/refusal-text"

type RefusalRow = RefusalResponse["serials"][number]

/** An answer of the API that is no success. `status` is 0 when there was no answer at all. */
export class ApiError extends Error {
  readonly status: number
  readonly code: string | null
  /** The offending serials, as far as the answer names them. */
  readonly rows: RefusalRow[]
  /** How many serials offend, also those that are not named. */
  readonly total: number

  constructor(status: number, message: string, answer: Partial<RefusalResponse> | null) {
    super(message)
    this.name = "ApiError"
    this.status = status
    this.code = answer?.code ?? null
    this.rows = (answer?.serials ?? []).map((row) => inWords(row))
    this.total = answer?.total ?? this.rows.length
  }

  /** Whether the server has judged the request: asking again with the same request gives the same. */
  get isFinal(): boolean {
    return this.status >= 400 && this.status < 500
  }
}

/** What went wrong, in the words a clerk reads. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Whether the signed-in user lacks the right to what was asked. */
export function isForbidden(error: unknown): boolean {
  return error instanceof ApiError && error.status === 403
}
