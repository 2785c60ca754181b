import { Modules } from "@medusajs/framework/utils"
import { STATE_FIELDS } from "../../src/lifecycle/serial"
import { isWithheldReservation } from "../../src/workflows/stock/withheld-reservations"
import { serviceOf } from "./interruptions"
import type { TestStore } from "./store"

/** Everything that is so of some items: their units and whose they are, and Medusa's stock and reservations. */
export interface Look {
  serials: Record<string, unknown>[]
  identifiers: string[]
  sales: string[]
  levels: string[]
  reservations: string[]
}

/** Looks at items. Units that are void, and levels with nothing in them, are as if they were not there. */
export async function lookAt(store: TestStore, itemIds: string[]): Promise<Look> {
  const items = { inventory_item_id: itemIds }
  const service = serviceOf(store)
  const inventory = store.container.resolve(Modules.INVENTORY)
  const rows = (await service.listSerials(items, { take: 100, order: { id: "ASC" } })).filter(
    ({ status }) => status !== "void"
  )
  const ids = { serial_id: rows.map(({ id }) => id) }
  const [identifiers, assignments, levels, reservations] = await Promise.all([
    service.listSerialIdentifiers(ids, { take: 100, order: { id: "ASC" } }),
    service.listSerialAssignments(ids, { take: 100, order: { id: "ASC" } }),
    inventory.listInventoryLevels(items, { take: null }),
    inventory.listReservationItems(items, { take: null }),
  ])
  return {
    serials: rows.map((row) => {
      const values = row as unknown as Record<string, unknown>
      return Object.fromEntries(
        ["id", "notes", ...STATE_FIELDS].map((field) => [field, values[field]])
      )
    }),
    identifiers: identifiers.map(({ serial_id, type, value }) => `${serial_id} ${type} ${value}`),
    sales: assignments
      .filter(({ closed_at }) => closed_at === null)
      .map(({ id, state }) => `${id} ${state}`),
    levels: levels
      .map(
        (level) =>
          `${level.inventory_item_id} ${level.location_id} ${Number(level.stocked_quantity)}, reserved ${Number(level.reserved_quantity)}`
      )
      .filter((level) => !level.endsWith(" 0, reserved 0"))
      .sort(),
    reservations: reservations
      .map((one) => {
        const whose = isWithheldReservation(one) ? "withheld" : one.line_item_id
        return `${one.inventory_item_id} ${one.location_id} ${whose} ${Number(one.quantity)}`
      })
      .sort(),
  }
}
