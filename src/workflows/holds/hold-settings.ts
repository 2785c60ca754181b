import { pluginOptions, type CartHoldOptions } from "../../modules/serial/options"

const DEFAULTS: Required<CartHoldOptions> = { minutes: 15, numbers: "masked" }

/** How the store keeps units for carts, or null when it keeps none: by the plugin's option `cartHolds`. */
export function cartHolds(): Required<CartHoldOptions> | null {
  const { cartHolds: said } = pluginOptions()
  return said === undefined ? null : { ...DEFAULTS, ...said }
}
