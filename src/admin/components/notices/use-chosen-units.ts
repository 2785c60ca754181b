import { useMemo, useState } from "react"

/** Which units of a notice are ticked; it lasts while pages are turned and filters changed. */
export function useChosenUnits() {
  const [chosen, setChosen] = useState<Record<string, boolean>>({})
  const ids = useMemo(() => Object.keys(chosen).filter((id) => chosen[id]), [chosen])
  return {
    ids,
    clear: () => setChosen({}),
    /** As the table wants it. */
    rowSelection: { state: chosen, onRowSelectionChange: setChosen },
  }
}
