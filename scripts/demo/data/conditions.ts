import type { ConditionBody } from "../../../src/types/conditions"

/** How the shop grades its units. */
export const CONDITIONS = {
  New: { description: "Sealed, as it came from the maker", colour: "green", is_sellable: true },
  "Open box": {
    description: "Opened, complete and without a scratch",
    colour: "blue",
    is_sellable: true,
  },
  Refurbished: {
    description: "Used, checked and cleaned, battery above 85 %",
    colour: "purple",
    is_sellable: true,
  },
  Display: {
    description: "Stands in the showroom; not for sale",
    colour: "orange",
    is_sellable: false,
  },
  Damaged: { description: "To be repaired or claimed", colour: "red", is_sellable: false },
} as const satisfies Record<string, ConditionBody>

/** Why units are set aside, sent back or written off: offered wherever a reason is asked for. */
export const REASONS = ["Dropped in transit", "Water damage", "Wrong item ordered"]

export type ConditionName = keyof typeof CONDITIONS
