import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { sdk } from "../lib/client"

const PERSON = "id,email,first_name,last_name"

/** Customers whose name or address contains a text. */
export const useCustomerSearch = (q: string) =>
  useQuery({
    queryKey: ["customers", "list", "serials_search", q],
    queryFn: async () => {
      const { customers } = await sdk.admin.customer.list({
        q: q === "" ? undefined : q,
        limit: 20,
        fields: PERSON,
      })
      return customers
    },
    placeholderData: keepPreviousData,
  })

/** One customer, for the name, for a client of queries. */
export const customerQuery = (id: string) => ({
  queryKey: ["customers", "detail", id, "serials_name"],
  queryFn: async () => (await sdk.admin.customer.retrieve(id, { fields: PERSON })).customer,
})

/** One customer, for the name. */
export const useCustomer = (id: string) => useQuery({ ...customerQuery(id), enabled: id !== "" })

/** The currencies of the store, the default one first. */
export async function readCurrencies(): Promise<string[]> {
  const { stores } = await sdk.admin.store.list({ fields: "id,*supported_currencies" })
  const currencies = stores.flatMap((store) => store.supported_currencies)
  return [...currencies]
    .sort((a, b) => Number(b.is_default) - Number(a.is_default))
    .map(({ currency_code }) => currency_code)
}

export const useCurrencies = () =>
  useQuery({
    queryKey: ["stores", "list", "serials_currencies"],
    queryFn: readCurrencies,
    staleTime: Infinity,
  })

/** Why things come back, as the store words it. */
export const useReturnReasons = () =>
  useQuery({
    queryKey: ["return_reasons", "list", "serials"],
    queryFn: async () => {
      const { return_reasons } = await sdk.admin.returnReason.list({
        limit: 100,
        fields: "id,label",
      })
      return return_reasons.map(({ id, label }) => ({ id, label }))
    },
  })

/** Number and e-mail of an order. */
export const useOrderHead = (id: string) =>
  useQuery({
    queryKey: ["orders", "detail", id, "serials_head"],
    queryFn: async () =>
      (await sdk.admin.order.retrieve(id, { fields: "id,display_id,email" })).order,
  })
