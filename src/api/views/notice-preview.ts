import type { MedusaContainer } from "@medusajs/framework/types"
import { isStanding } from "../../lifecycle/notices"
import { NAMED_REFUSALS } from "../../lifecycle/refusals"
import type { SelectionSums } from "../../modules/serial/queries/noticed-units"
import type { NoticePreview, NoticeSelectionBody } from "../../types/notices"
import { readSelection } from "../../workflows/notices/read-selection"
import { serialService } from "../../workflows/support/request"
import { namesOf } from "./names"

type Place = SelectionSums["places"][number]

/** What a notice about these units would come to. @throws what `readSelection` refuses */
export async function noticePreview(
  container: MedusaContainer,
  body: NoticeSelectionBody
): Promise<NoticePreview> {
  const selection = await readSelection(container, body)
  const { count, sold, customers, captured, places } =
    await serialService(container).selectionSums(selection)
  const names = await namesOf(container, {
    items: places.map(({ inventory_item_id }) => inventory_item_id),
    locations: places.map(({ location_id }) => location_id),
  })
  const unknown = selection.unknown_numbers ?? []
  return {
    count,
    sold,
    customers,
    captured,
    by_status: summed(places, ({ status }) => status).map(([status, sum]) => ({
      status,
      count: sum,
    })),
    by_location: summed(places, ({ location_id }) => location_id).map(([id, sum]) => ({
      location: names.location(id),
      count: sum,
    })),
    by_item: summed(places, ({ inventory_item_id }) => inventory_item_id).map(([id, sum]) => ({
      item: names.item(id) ?? { id, sku: null, title: null },
      count: sum,
    })),
    unknown: unknown.slice(0, NAMED_REFUSALS),
    unknown_count: unknown.length,
    is_standing: isStanding(selection),
  }
}

/** Counts by something, most first. */
function summed<Key>(places: readonly Place[], keyOf: (place: Place) => Key): [Key, number][] {
  const sums = new Map<Key, number>()
  for (const place of places) {
    sums.set(keyOf(place), (sums.get(keyOf(place)) ?? 0) + place.count)
  }
  return [...sums].sort(([, one], [, other]) => other - one)
}
