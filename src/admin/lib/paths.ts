/** Where things stand in the admin. */
export const paths = {
  serials: () => "/serials",
  serial: (id: string) => `/serials/${id}`,
  receive: (given: { itemId?: string; locationId?: string; isInStock?: boolean } = {}) => {
    const query = new URLSearchParams({
      ...(given.itemId ? { inventory_item_id: given.itemId } : {}),
      ...(given.locationId ? { location_id: given.locationId } : {}),
      ...(given.isInStock ? { already_in_stock: "true" } : {}),
    }).toString()
    return `/serials/receive${query === "" ? "" : `?${query}`}`
  },
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
  product: (id: string) => `/products/${id}`,
  productSerials: (id: string) => `/products/${id}/serials`,
  inventoryItem: (id: string) => `/inventory/${id}`,
  order: (id: string) => `/orders/${id}`,
  customer: (id: string) => `/customers/${id}`,
  location: (id: string) => `/settings/locations/${id}`,
} as const

function queryOf(values: { [name: string]: string | undefined }): string {
  const said = Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : []))
  const query = new URLSearchParams(said).toString()
  return query === "" ? "" : `?${query}`
}
