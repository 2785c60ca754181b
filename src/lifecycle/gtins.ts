/** How a scanned GTIN stands to an item: it is the item's, another's, or of nobody known. */
export type GtinStanding = "of_item" | "of_other" | "unknown"

/**
 * How a scanned GTIN stands to the item whose units are scanned. An item that has GTINs itself has no others; of one
 * without, only a GTIN that is another's is known not to be its own.
 * @param own the GTINs of the item, by 14 digits
 * @param bearers the items that bear the scanned GTIN
 */
export function gtinStanding(
  gtin: string,
  own: readonly string[],
  bearers: readonly string[]
): GtinStanding {
  if (own.includes(gtin)) {
    return "of_item"
  }
  return own.length > 0 || bearers.length > 0 ? "of_other" : "unknown"
}
