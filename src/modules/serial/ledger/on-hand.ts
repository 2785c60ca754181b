import type { SerialState } from "../../../lifecycle/serial"
import { stockOwed, sumOwed, type StockOwed } from "../../../lifecycle/stock"
import type { LockedUnit } from "./rows"

/** By how much these changes change what is on hand at each place, whoever moves the stock. */
export function onHandChange(
  units: readonly { before: LockedUnit | null; after: SerialState }[]
): StockOwed[] {
  return sumOwed(
    units.flatMap(({ before, after }) =>
      stockOwed(before?.state ?? { ...after, status: null }, after, 0)
    )
  )
}
