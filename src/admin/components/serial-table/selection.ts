import type { SerialView } from "../../../types/serials"

/** The units that are selected, by id, over all pages of a list. */
export type Selection = ReadonlyMap<string, SerialView>

export const NOTHING_SELECTED: Selection = new Map()

/**
 * The selection after the table says which ids are selected: units of other pages stay, and of those that came in
 * meanwhile the newest state is kept.
 */
export function selectedAfter(
  selection: Selection,
  ids: Readonly<Record<string, boolean>>,
  page: readonly SerialView[]
): Selection {
  const known = new Map([...selection, ...page.map((unit) => [unit.id, unit] as const)])
  const chosen = Object.keys(ids).flatMap((id) => {
    const unit = ids[id] ? known.get(id) : undefined
    return unit ? [[id, unit] as const] : []
  })
  return new Map(chosen)
}

/** The selection without some of its units. */
export function withoutUnits(selection: Selection, ids: readonly string[]): Selection {
  return new Map([...selection].filter(([id]) => !ids.includes(id)))
}

/** The selection with what a page of the list knows of its units now. */
export function refreshed(selection: Selection, page: readonly SerialView[]): Selection {
  const news = page.filter((unit) => {
    const known = selection.get(unit.id)
    return known !== undefined && known.version !== unit.version
  })
  return news.length === 0
    ? selection
    : new Map([...selection, ...news.map((unit) => [unit.id, unit] as const)])
}
