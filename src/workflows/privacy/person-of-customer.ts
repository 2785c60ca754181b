import type { MedusaContainer } from "@medusajs/framework/types"
import { comparableEmail } from "../../lifecycle/registration"
import type { Person } from "../../modules/serial/privacy/held"
import { readGraph } from "../support/graph"

/** By what a customer is found. One who is deleted, or was never there, is found by the id alone. */
export async function personOf(container: MedusaContainer, customer_id: string): Promise<Person> {
  const [[customer], orders] = await Promise.all([
    readGraph<{ email: string | null; has_account: boolean }>(
      container,
      "customer",
      ["email", "has_account"],
      { id: [customer_id] }
    ),
    readGraph<{ id: string }>(container, "order", ["id"], { customer_id: [customer_id] }),
  ])
  const email = customer?.has_account && customer.email ? comparableEmail(customer.email) : null
  return { customer_id, email, order_ids: orders.map(({ id }) => id) }
}
