/** How a variant is called: its product, its own title and its SKU, each once. */
export function variantLabel({
  title,
  sku,
  product,
}: {
  title: string | null
  sku: string | null
  product?: { title: string } | null
}): string {
  return [product?.title, title, sku]
    .filter((part, at, all) => part && all.indexOf(part) === at)
    .join(" · ")
}
