import { defineLink } from "@medusajs/framework/utils"
import StockLocationModule from "@medusajs/medusa/stock-location"
import SerialModule from "../modules/serial"

/** A serial and the stock location where it is, or was last: `stock_location` of a serial. Only read: the id stands in the serial's own row. */
export default defineLink(
  { linkable: SerialModule.linkable.serial, field: "location_id" },
  StockLocationModule.linkable.stockLocation,
  { readOnly: true }
)
