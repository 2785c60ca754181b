import { useCallback } from "react"
import { useNavigate } from "react-router-dom"
import type { SerialView } from "../../../types/serials"
import { paths } from "../../lib/paths"
import { pickedUnit, usePickedUnits } from "../picked-units"

/** Puts units on the list of the next transfer, and opens its page. */
export function useSendToTransfer(): (units: readonly SerialView[]) => void {
  const navigate = useNavigate()
  const { add } = usePickedUnits("transfer")
  return useCallback(
    (units) => {
      add(units.map(pickedUnit))
      // The list is kept in the browser once it is rendered; the page reads it from there.
      setTimeout(() => navigate(paths.newTransfer()))
    },
    [add, navigate]
  )
}
