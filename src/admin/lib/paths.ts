/** Where things stand in the admin. */
export const paths = {
  serials: () => "/serials",
  serial: (id: string) => `/serials/${id}`,
  receive: (
    given: {
      itemId?: string
      locationId?: string
      deliveryId?: string
      isInStock?: boolean
    } = {}
  ) => {
    const query = new URLSearchParams({
      ...(given.deliveryId ? { delivery_id: given.deliveryId } : {}),
      ...(given.itemId ? { inventory_item_id: given.itemId } : {}),
      ...(given.locationId ? { location_id: given.locationId } : {}),
      ...(given.isInStock ? { already_in_stock: "true" } : {}),
    }).toString()
    return `/serials/receive${query === "" ? "" : `?${query}`}`
  },
  transfers: () => "/serials/transfers",
  newTransfer: () => "/serials/transfers/new",
  transfer: (id: string) => `/serials/transfers/${id}`,
  stocktakes: () => "/serials/counts",
  newStocktake: () => "/serials/counts/new",
  stocktake: (id: string) => `/serials/counts/${id}`,
  deliveries: () => "/serials/deliveries",
  newDelivery: () => "/serials/deliveries/new",
  delivery: (id: string) => `/serials/deliveries/${id}`,
  changeDelivery: (id: string) => `/serials/deliveries/${id}/edit`,
  product: (id: string) => `/products/${id}`,
  productSerials: (id: string) => `/products/${id}/serials`,
  inventoryItem: (id: string) => `/inventory/${id}`,
  order: (id: string) => `/orders/${id}`,
  customer: (id: string) => `/customers/${id}`,
  location: (id: string) => `/settings/locations/${id}`,
} as const
