import { useCallback, useMemo, useState } from "react"
import type { SerialView } from "../../../types/serials"
import { NOTHING_SELECTED, refreshed, selectedAfter, withoutUnits } from "./selection"

/** Which units of a list are selected; it lasts while pages are turned and filters changed. */
export function useSelection(page: readonly SerialView[]) {
  const [chosen, setChosen] = useState(NOTHING_SELECTED)
  const selection = useMemo(() => refreshed(chosen, page), [chosen, page])
  const units = useMemo(() => [...selection.values()], [selection])
  return {
    units,
    clear: useCallback(() => setChosen(NOTHING_SELECTED), []),
    takeOut: useCallback(
      (ids: readonly string[]) => setChosen((before) => withoutUnits(before, ids)),
      []
    ),
    /** As the table wants it. */
    rowSelection: {
      state: useMemo(() => Object.fromEntries(units.map(({ id }) => [id, true] as const)), [units]),
      onRowSelectionChange: (ids: Record<string, boolean>) =>
        setChosen((before) => selectedAfter(before, ids, page)),
    },
  }
}
