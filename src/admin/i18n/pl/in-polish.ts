import type { Translation } from "../translation"

/** English texts in Polish, which counts in three forms: 1 sztuka, 2 sztuki, 5 sztuk. */
export type InPolish<English> = Translation<English, "one" | "few" | "many">
