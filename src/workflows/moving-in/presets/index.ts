import type { Preset } from "../source"
import { erpnext } from "./erpnext"
import { inventree } from "./inventree"
import { odoo } from "./odoo"
import { snipeIt } from "./snipe-it"

/** The systems whose tables are known, by the names by which they are asked for. */
export const PRESETS = {
  erpnext,
  odoo,
  inventree,
  "snipe-it": snipeIt,
} as const satisfies Record<string, Preset>

export type PresetName = keyof typeof PRESETS

export const PRESET_NAMES = Object.keys(PRESETS) as PresetName[]
