import { useState } from "react"

/** Units whose scans are set aside when the count is opened again. */
export interface RecountList {
  ids: readonly string[]
  toggle: (id: string) => void
  clear: () => void
}

/** Which units of a review are to be counted again. */
export function useRecountList(): RecountList {
  const [ids, setIds] = useState<readonly string[]>([])
  return {
    ids,
    toggle: (id) =>
      setIds((before) =>
        before.includes(id) ? before.filter((one) => one !== id) : [...before, id]
      ),
    clear: () => setIds([]),
  }
}
