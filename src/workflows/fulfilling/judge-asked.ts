import { refuse, type Refusal } from "../../lifecycle/refusals"
import {
  isNamedSo,
  judgeLeaving,
  type Leaving,
  type LeavingMaterial,
  type LeavingUnits,
} from "./leaving-units"
import { unfitToLeave } from "./unfit-to-leave"

/**
 * As `judgeLeaving`, while nothing has left yet: what may not be sold any more is refused as well, and so is what is named
 * to leave and is captured on no line of what leaves, for another unit would go in its stead.
 */
export function judgeAsked(leaving: Leaving, material: LeavingMaterial): LeavingUnits {
  const { captured } = material
  const { refusals, ...units } = judgeLeaving(leaving, material)
  const going = new Set(units.sold.map(({ serial_id }) => serial_id))
  return {
    ...units,
    refusals: [
      ...namedInVain(leaving, material),
      ...refusals,
      ...unfitToLeave(captured.filter(({ serial_id }) => going.has(serial_id))),
    ],
  }
}

function namedInVain({ named }: Leaving, { captured }: LeavingMaterial): Refusal[] {
  return named
    .filter((one) => !captured.some((unit) => isNamedSo(unit, one)))
    .map((one) => refuse("not_captured_here", one))
}
