/** How an inventory item is called: title and SKU, each once; its id when it has neither. */
export function itemLabel({
  id,
  title,
  sku,
}: {
  id: string
  title?: string | null
  sku?: string | null
}): string {
  return (
    [title, sku].filter((part, place, all) => part && all.indexOf(part) === place).join(" · ") || id
  )
}
