/** What a refusal says beside its code: ids, numbers and names that its sentence or the caller needs. */
export type RefusalDetail = Record<string, string | number | boolean | null>

/** What is fixed of a way to refuse. */
export interface RefusalTraits {
  /** HTTP status of an answer that consists of this refusal: always a 4xx. */
  http: 400 | 403 | 404 | 409 | 422 | 429
  /** What a clerk reads. `{name}` is filled from the refusal; a part in [brackets] falls away when a name in it has no value. */
  sentence: string
}
