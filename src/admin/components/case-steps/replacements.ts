import type { CaseSerial, ReplacementBody } from "../../../types/cases"

/** What takes the place of a unit, as far as it is said. */
export interface ReplacementWish {
  by: string
  is_new: boolean
  /** That the item's generator makes the number of the new one. */
  is_generated: boolean
}

/** By the id of the unit that is replaced. */
export type ReplacementWishes = Readonly<Record<string, ReplacementWish>>

export const NO_WISH: ReplacementWish = { by: "", is_new: false, is_generated: false }

/** Whether a unit that takes its place may be one from stock: only a customer's; the store's own is replaced by the vendor. */
export function mayBeFromStock({ place }: CaseSerial): boolean {
  return place === "awaited" || place === "customers"
}

/** Whether what takes a unit's place is one that nobody knows yet. */
export function isNewUnit(unit: CaseSerial, { is_new }: ReplacementWish): boolean {
  return is_new || !mayBeFromStock(unit)
}

/** Whether it is said what takes the place of a unit. */
export function isSaid(unit: CaseSerial, wish: ReplacementWish = NO_WISH): boolean {
  return wish.by.trim() !== "" || (wish.is_generated && isNewUnit(unit, wish))
}

/** The replacements that are said, as a request names them. */
export function replacementsOf(
  units: readonly CaseSerial[],
  wishes: ReplacementWishes
): ReplacementBody[] {
  return units.flatMap((unit) => {
    const wish = wishes[unit.serial_id] ?? NO_WISH
    const isGenerated = wish.is_generated && isNewUnit(unit, wish)
    return isSaid(unit, wish)
      ? [
          {
            serial: { serial_id: unit.serial_id },
            ...(isGenerated ? { generate: true as const } : { by: wish.by.trim() }),
            ...(wish.is_new && mayBeFromStock(unit) ? { is_new: true } : {}),
          },
        ]
      : []
  })
}
