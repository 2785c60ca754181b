import { useState } from "react"

/** Which place the clerk has named for scans; any again as soon as that one takes no more. */
export function useTarget(open: readonly { key: string }[]) {
  const [chosen, setTarget] = useState<string | null>(null)
  const target = open.some(({ key }) => key === chosen) ? chosen : null
  if (target !== chosen) {
    // Else it would be chosen again, unasked, when a unit is taken off the place.
    setTarget(target)
  }
  return { target, setTarget }
}
