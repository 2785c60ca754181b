import type { CaseSerial, ReplacementBody } from "../../../types/cases"

/** What takes the place of a unit, as far as it is said. */
export interface ReplacementWish {
  by: string
  is_new: boolean
}

/** By the id of the unit that is replaced. */
export type ReplacementWishes = Readonly<Record<string, ReplacementWish>>

export const NO_WISH: ReplacementWish = { by: "", is_new: false }

/** Whether a unit that takes its place may be one from stock: only a customer's; the store's own is replaced by the vendor. */
export function mayBeFromStock({ place }: CaseSerial): boolean {
  return place === "awaited" || place === "customers"
}

/** The replacements that are said, as a request names them. */
export function replacementsOf(
  units: readonly CaseSerial[],
  wishes: ReplacementWishes
): ReplacementBody[] {
  return units.flatMap((unit) => {
    const { by, is_new } = wishes[unit.serial_id] ?? NO_WISH
    return by.trim() === ""
      ? []
      : [
          {
            serial: { serial_id: unit.serial_id },
            by: by.trim(),
            ...(is_new && mayBeFromStock(unit) ? { is_new } : {}),
          },
        ]
  })
}
