import type { CommandName } from "../../../src/lifecycle/transitions"
import type { ConditionName } from "./conditions"
import type { LocationKey } from "./places"

type ChangeStep = {
  command: CommandName
  reason?: string
  condition?: ConditionName
  dueInDays?: number
}

/** What staff did to some units by hand, one thing after the other. */
export type ChangePlan = { sku: string; at: LocationKey; count: number; steps: ChangeStep[] }

export const CHANGES: ChangePlan[] = [
  {
    sku: "HALDEN-LITE",
    at: "rotterdam",
    count: 2,
    steps: [{ command: "quarantine", reason: "Carton was wet on arrival", condition: "Damaged" }],
  },
  {
    sku: "ORRERY-2470",
    at: "rotterdam",
    count: 1,
    steps: [
      { command: "quarantine", reason: "Focus ring is stiff" },
      { command: "send_to_repair" },
    ],
  },
  {
    sku: "TERN-14-32",
    at: "rotterdam",
    count: 1,
    steps: [
      { command: "send_to_repair", reason: "Hinge is loose" },
      { command: "return_from_repair", condition: "Refurbished" },
    ],
  },
  {
    sku: "TERN-14-16",
    at: "rotterdam",
    count: 1,
    steps: [{ command: "lend", reason: "Loaner for a customer in repair", dueInDays: 12 }],
  },
  {
    sku: "ORRERY-M2",
    at: "utrecht",
    count: 1,
    steps: [{ command: "lend", reason: "Review by a magazine", dueInDays: -3 }],
  },
  {
    sku: "KESTREL-GRIND",
    at: "rotterdam",
    count: 1,
    steps: [{ command: "lose", reason: "Not on its shelf, searched twice" }],
  },
  {
    sku: "KESTREL-DRILL",
    at: "utrecht",
    count: 2,
    steps: [{ command: "grade", condition: "Display", reason: "For the workbench in the shop" }],
  },
  {
    sku: "LUMEN-W7",
    at: "rotterdam",
    count: 3,
    steps: [{ command: "return_to_supplier", reason: "Power supply of the wrong region" }],
  },
  {
    sku: "KESTREL-DRILL",
    at: "rotterdam",
    count: 1,
    steps: [
      { command: "quarantine", reason: "Dropped from the rack", condition: "Damaged" },
      { command: "scrap", reason: "Housing is broken" },
    ],
  },
]

/** A number that was read wrong at its receipt. */
export const CORRECTION = {
  sku: "KESTREL-GRIND",
  at: "rotterdam",
  to: "KG125-019240",
  reason: "The label reads 019, not 091",
} as const

/** A receipt that was entered at the wrong place, and taken back. */
export const MISTAKE = {
  sku: "MERIDIAN-40",
  at: "utrecht",
  count: 3,
  reference: "PO-2999",
  reason: "These went to another shop of the maker",
} as const
