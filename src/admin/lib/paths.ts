import { lotSegment } from "./lot-segment"

/** Where things stand in the admin. */
export const paths = {
  serials: () => "/serials",
  serial: (id: string) => `/serials/${id}`,
  receive: (
    given: {
      itemId?: string
      /** Whose items are offered first, where none is given. */
      productId?: string
      locationId?: string
      deliveryId?: string
      isInStock?: boolean
    } = {}
  ) => {
    const query = new URLSearchParams({
      ...(given.deliveryId ? { delivery_id: given.deliveryId } : {}),
      ...(given.itemId ? { inventory_item_id: given.itemId } : {}),
      ...(given.productId ? { product_id: given.productId } : {}),
      ...(given.locationId ? { location_id: given.locationId } : {}),
      ...(given.isInStock ? { already_in_stock: "true" } : {}),
    }).toString()
    return `/serials/receive${query === "" ? "" : `?${query}`}`
  },
  /** Where serials and Medusa's stock do not agree. */
  packing: () => "/serials/packing",
  counterSale: () => "/serials/counter-sale",
  stock: (only?: "awaiting" | "discrepancy", locationId?: string) =>
    `/serials/stock${queryOf({ only, location_id: locationId })}`,
  /** What was done, everywhere or at a location. */
  activity: (locationId?: string) => `/serials/activity${queryOf({ location_id: locationId })}`,
  transfers: () => "/serials/transfers",
  newTransfer: () => "/serials/transfers/new",
  desk: (serialId?: string) => `/serials/desk${serialId ? `?unit=${serialId}` : ""}`,
  cases: () => "/serials/cases",
  newCase: (given: { serialId?: string; kind?: string } = {}) =>
    `/serials/cases/new${queryOf({ serial_id: given.serialId, kind: given.kind })}`,
  case: (id: string) => `/serials/cases/${id}`,
  loans: () => "/serials/loans",
  lend: (given: { caseId?: string } = {}) =>
    `/serials/loans/lend${queryOf({ case_id: given.caseId })}`,
  takeBackLoans: () => "/serials/loans/return",
  transfer: (id: string) => `/serials/transfers/${id}`,
  stocktakes: () => "/serials/counts",
  newStocktake: () => "/serials/counts/new",
  stocktake: (id: string) => `/serials/counts/${id}`,
  deliveries: () => "/serials/deliveries",
  newDelivery: () => "/serials/deliveries/new",
  delivery: (id: string) => `/serials/deliveries/${id}`,
  changeDelivery: (id: string) => `/serials/deliveries/${id}/edit`,
  notices: () => "/serials/notices",
  newNotice: (given: { lot?: string; itemId?: string } = {}) =>
    `/serials/notices/new${queryOf({ lot: given.lot, inventory_item_id: given.itemId })}`,
  notice: (id: string) => `/serials/notices/${id}`,
  book: () => "/serials/book",
  imports: () => "/serials/imports",
  import: (id: string) => `/serials/imports/${id}`,
  lots: () => "/serials/lots",
  lot: (itemId: string, lot: string) => `/serials/lots/items/${itemId}/${lotSegment(lot)}`,
  customerLots: (customerId: string) => `/serials/lots/customers/${customerId}`,
  /** What is held about a customer. */
  privacy: (customerId: string) => `/serials/privacy/customers/${customerId}`,
  insight: () => "/serials/insight",
  settings: (tab?: string, locationId?: string) =>
    `/serials/settings${queryOf({ tab, location_id: locationId })}`,
  product: (id: string) => `/products/${id}`,
  productSerials: (id: string) => `/products/${id}/serials`,
  inventoryItem: (id: string) => `/inventory/${id}`,
  orders: () => "/orders",
  order: (id: string) => `/orders/${id}`,
  customer: (id: string) => `/customers/${id}`,
  location: (id: string) => `/settings/locations/${id}`,
  user: (id: string) => `/settings/users/${id}`,
  secretKey: (id: string) => `/settings/secret-api-keys/${id}`,
} as const

/** A list's page with filters, as Medusa's tables keep them in the URL: each as JSON. */
export function filtered(path: string, filters: Readonly<Record<string, unknown>>): string {
  const said = Object.entries(filters).map(([name, value]) => [name, JSON.stringify(value)])
  return `${path}?${new URLSearchParams(said).toString()}`
}

function queryOf(values: { [name: string]: string | undefined }): string {
  const said = Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : []))
  const query = new URLSearchParams(said).toString()
  return query === "" ? "" : `?${query}`
}
