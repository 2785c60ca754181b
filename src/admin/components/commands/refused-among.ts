import { ApiError } from "../../lib/api-error"

/** Which of some units a refusal names, by id. */
export function refusedAmong(units: readonly { id: string }[], error: unknown): string[] {
  if (!(error instanceof ApiError)) {
    return []
  }
  const named = new Set(error.rows.map(({ serial_id }) => serial_id))
  return units.flatMap(({ id }) => (named.has(id) ? [id] : []))
}
