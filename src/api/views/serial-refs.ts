import type { MedusaContainer } from "@medusajs/framework/types"
import type { ItemRef, SerialRef } from "../../types/refs"
import { serialService } from "../../workflows/support/request"
import { namesOf } from "./names"

/** A unit as it stands now, as lists of documents show it. */
export type SerialRow = SerialRef & { item: ItemRef | null; bin: string | null }

/** Units as they stand now, by id; ids that are none fall away. */
export async function serialRows(
  container: MedusaContainer,
  ids: readonly string[]
): Promise<Map<string, SerialRow>> {
  const page = { limit: ids.length, offset: 0 }
  const { serials } =
    ids.length === 0 ? { serials: [] } : await serialService(container).findSerials({ ids }, page)
  const names = await namesOf(container, {
    items: serials.map((record) => record.inventory_item_id),
    locations: serials.map((record) => record.location_id),
    conditions: serials.map((record) => record.condition_id),
  })
  return new Map(
    serials.map(({ id, number, status, bin, ...record }) => [
      id,
      {
        serial_id: id,
        number,
        status,
        item: names.item(record.inventory_item_id),
        location: names.location(record.location_id),
        condition: names.condition(record.condition_id),
        bin,
      },
    ])
  )
}
