import { defineLink } from "@medusajs/framework/utils"
import InventoryModule from "@medusajs/medusa/inventory"
import SerialModule from "../modules/serial"

/** A serial and the inventory item that it is a unit of: `inventory_item` of a serial. Only read: the id stands in the serial's own row. */
export default defineLink(
  { linkable: SerialModule.linkable.serial, field: "inventory_item_id" },
  InventoryModule.linkable.inventoryItem,
  { readOnly: true }
)
