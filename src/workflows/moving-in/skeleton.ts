import { UNDECIDED, type Mapping, type MappingFile } from "./mapping"
import type { Survey, Unknown } from "./survey"

/** The mapping as it is, with a place for everything that is still open: what stands as `?` is for the merchant to fill in. */
export function skeletonOf(mapping: Mapping, file: MappingFile, { unknown }: Survey): object {
  const { preset: _, ...said } = file
  const asked = (open: readonly Unknown[]) =>
    Object.fromEntries(
      open.filter(({ is_asked }) => is_asked).map(({ name }) => [name, UNDECIDED] as const)
    )
  return {
    ...(mapping.preset === undefined ? {} : { preset: mapping.preset }),
    ...said,
    items: { ...file.items, ...asked(unknown.items) },
    places: { ...file.places, ...asked(unknown.places) },
    statuses: { ...file.statuses, ...asked(unknown.statuses) },
  }
}
