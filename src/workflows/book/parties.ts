import type { MedusaContainer } from "@medusajs/framework/types"
import type { Party } from "../../lifecycle/book"
import { addressFieldsOf, type Address } from "../support/address-fields"
import { distinct, readGraph } from "../support/graph"
import { serialService } from "../support/request"

interface Order {
  id: string
  customer_id: string | null
  shipping_address: Address | null
  billing_address: Address | null
}

interface Customer {
  id: string
  first_name: string | null
  last_name: string | null
  company_name: string | null
  email: string
  addresses: (Address & { is_default_shipping: boolean; is_default_billing: boolean })[]
}

interface Location {
  id: string
  name: string
  address: Address | null
}

/**
 * Whom the units of orders go to: whom staff said, else whom the order is sent to, else whom it is billed to, else its
 * customer; by order.
 */
export async function orderParties(
  container: MedusaContainer,
  orderIds: readonly string[]
): Promise<Record<string, Party>> {
  const [said, recipients] = await Promise.all([
    serialService(container).transfereesOf(orderIds),
    orderRecipients(container, orderIds),
  ])
  return { ...recipients, ...Object.fromEntries(said) }
}

/** Whom orders are sent to, else billed to, else their customers; by order. */
export async function orderRecipients(
  container: MedusaContainer,
  orderIds: readonly string[]
): Promise<Record<string, Party>> {
  const fields = [
    "id",
    "customer_id",
    ...addressFieldsOf("shipping_address"),
    ...addressFieldsOf("billing_address"),
  ]
  const orders = await readGraph<Order>(container, "order", fields, { id: distinct(orderIds) })
  const sent = (order: Order) => order.shipping_address ?? order.billing_address
  const customers = await customerParties(
    container,
    orders.filter((order) => !hasName(sent(order))).map(({ customer_id }) => customer_id)
  )
  return Object.fromEntries(
    orders.map((order) => {
      const address = sent(order)
      const customer = customers[order.customer_id ?? ""]
      const party: Party = {
        name: nameOf(address) ?? customer?.name ?? null,
        address: addressText(address) ?? customer?.address ?? null,
        licence_number: null,
      }
      return [order.id, party]
    })
  )
}

/** Customers by their names and their usual address. */
export async function customerParties(
  container: MedusaContainer,
  ids: readonly (string | null)[]
): Promise<Record<string, Party>> {
  const fields = [
    "id",
    "first_name",
    "last_name",
    "company_name",
    "email",
    "addresses.is_default_shipping",
    "addresses.is_default_billing",
    ...addressFieldsOf("addresses"),
  ]
  const customers = await readGraph<Customer>(container, "customer", fields, { id: distinct(ids) })
  return Object.fromEntries(
    customers.map(({ id, company_name, email, addresses, ...person }) => {
      const usual =
        addresses.find((one) => one.is_default_shipping) ??
        addresses.find((one) => one.is_default_billing) ??
        addresses[0]
      const name = joined([person.first_name, person.last_name], " ") ?? company_name ?? email
      return [id, { name, address: addressText(usual ?? null), licence_number: null }]
    })
  )
}

/** Locations as parties, of a store whose locations keep books of their own. */
export async function locationParties(
  container: MedusaContainer,
  ids: readonly string[]
): Promise<Record<string, Party>> {
  const fields = [
    "id",
    "name",
    ...addressFieldsOf("address").filter((field) => !/_name$/.test(field)),
  ]
  const locations = await readGraph<Location>(container, "stock_location", fields, {
    id: distinct(ids),
  })
  return Object.fromEntries(
    locations.map(({ id, name, address }) => [
      id,
      { name, address: addressText(address), licence_number: null },
    ])
  )
}

function hasName(address: Address | null): boolean {
  return nameOf(address) !== null
}

function nameOf(address: Address | null): string | null {
  return (
    address && (joined([address.first_name, address.last_name], " ") ?? (address.company || null))
  )
}

/** An address on one line, as a book has it. */
function addressText(address: Address | null): string | null {
  return (
    address &&
    joined(
      [
        address.address_1,
        address.address_2,
        joined([address.postal_code, address.city], " "),
        address.province,
        address.country_code?.toUpperCase(),
      ],
      ", "
    )
  )
}

function joined(parts: readonly (string | null | undefined)[], by: string): string | null {
  const text = parts.filter(Boolean).join(by)
  return text === "" ? null : text
}
