interface Offered {
  status: string
  sales_channels?: ({ id: string } | null)[]
}

/** Whether a product is published in one of the sales channels: everybody there may know of it. */
export function isSoldIn(product: Offered | null, channelIds: readonly string[]): boolean {
  return (
    product?.status === "published" &&
    (product.sales_channels ?? []).some((channel) => channelIds.includes(channel?.id ?? ""))
  )
}
