import { DAYS_AHEAD, type DaysAhead } from "../../lifecycle/endings"
import { pluginOptions } from "../../modules/serial/options"

/** How many days ahead the store is told of what ends: by the plugin's option `daysAhead`. */
export function daysAhead(): DaysAhead {
  const { customerWarranty, supplierWarranty, expiry } = pluginOptions().daysAhead ?? {}
  return {
    customer_warranty: customerWarranty ?? DAYS_AHEAD.customer_warranty,
    supplier_warranty: supplierWarranty ?? DAYS_AHEAD.supplier_warranty,
    expiry: expiry ?? DAYS_AHEAD.expiry,
  }
}
