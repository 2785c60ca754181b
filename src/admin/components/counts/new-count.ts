import type { CountBody } from "../../../types/counts"

/** What a count can be of. */
export const COUNT_SCOPES = ["location", "items", "bin"] as const

/** A count as it is being described. */
export interface NewCount {
  location: string
  scope: (typeof COUNT_SCOPES)[number]
  items: readonly string[]
  bin: string
  isBlind: boolean
  note: string
}

export const NEW_COUNT: NewCount = {
  location: "",
  scope: "location",
  items: [],
  bin: "",
  isBlind: false,
  note: "",
}

/** Whether enough is said to begin. */
export function isReady({ location, scope, items, bin }: NewCount): boolean {
  const isScoped =
    scope === "location" || (scope === "items" ? items.length > 0 : bin.trim() !== "")
  return location !== "" && isScoped
}

/** The request that opens it. What was entered for another scope is left out. */
export function countBodyOf({ location, scope, items, bin, isBlind, note }: NewCount): CountBody {
  return {
    location_id: location,
    ...(scope === "items" ? { inventory_item_ids: [...items] } : {}),
    ...(scope === "bin" ? { bin: bin.trim() } : {}),
    ...(isBlind ? { is_blind: true } : {}),
    ...(note.trim() === "" ? {} : { note: note.trim() }),
  }
}
