import { useKeptText } from "./use-kept-text"
import { useLocations } from "./use-places"

/** The location at which this browser stands: chosen once and kept, for all desks; the only one where there is one. */
export function useDeskLocation(): [string, (locationId: string) => void] {
  const kept = useKeptText("desk-location")
  const { data: locations } = useLocations()
  return [chosenAmong(locations, kept.value), (chosen) => kept.update(() => chosen)]
}

/** What is chosen, while it exists; else the only thing there is, or what the store says. */
export function chosenAmong(
  things: readonly { id: string }[] | undefined,
  chosen: string,
  byDefault?: string | null
): string {
  const isThere = (id: string) => things === undefined || things.some((thing) => thing.id === id)
  const [only, ...others] = things ?? []
  const fallback = only !== undefined && others.length === 0 ? only.id : (byDefault ?? "")
  return chosen !== "" && isThere(chosen) ? chosen : fallback
}
