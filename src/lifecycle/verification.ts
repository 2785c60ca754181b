import type { SerialState } from "./serial"
import type { Status } from "./statuses"

/** What the public is told of a unit whose number it asks about. */
export type PublicWord =
  /** The store has had it, and nothing is said against it. */
  | "genuine"
  /** There is a notice about it (recalled, stolen), or it was lost. */
  | "reported"
  /** It was destroyed: whatever bears the number now is another thing. */
  | "withdrawn"

/** What each status says by itself; null says nothing at all, as of a number that is unknown. */
const WORDS: Readonly<Record<Status, PublicWord | null>> = {
  expected: null,
  in_stock: "genuine",
  reserved: "genuine",
  sold: "genuine",
  returned: "genuine",
  in_transit: "genuine",
  in_repair: "genuine",
  quarantined: "genuine",
  on_loan: "genuine",
  returned_to_supplier: "genuine",
  lost: "reported",
  scrapped: "withdrawn",
  void: null,
}

/**
 * What the public is told of a unit; null when nothing. A foreign unit that was only taken in, for repair or as evidence,
 * was never the store's to vouch for.
 */
export function publicWord({
  status,
  notice_ids,
  received_at,
  order_id,
}: Pick<SerialState, "status" | "notice_ids" | "received_at" | "order_id">): PublicWord | null {
  const word = received_at === null && order_id === null ? null : WORDS[status]
  return word !== null && notice_ids.length > 0 ? "reported" : word
}
