import type { BookFilter } from "../../../modules/serial/queries/book"
import type { ListBookQuery } from "./validators"

/** What a list of lines asks for. */
export function filterOf({
  inventory_item_id,
  location_id,
  q,
  limit: _limit,
  offset: _offset,
  ...said
}: Partial<ListBookQuery>): BookFilter {
  return {
    ...said,
    inventory_item_ids: inventory_item_id,
    location_ids: location_id,
    q: q === "" ? undefined : q,
  }
}
