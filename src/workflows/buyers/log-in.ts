import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "../../lifecycle/refusals"
import { comparableEmail } from "../../lifecycle/registration"
import { readGraph } from "../support/graph"
import { refuseWith } from "../support/request"

/** The e-mail address of a customer's log-in, in the form in which two are compared. @throws unknown_customer */
export async function emailOfLogIn(
  container: MedusaContainer,
  customerId: string
): Promise<string> {
  const [customer] = await readGraph<{ email: string | null }>(container, "customer", ["email"], {
    id: [customerId],
  })
  const email = customer?.email
  return email
    ? comparableEmail(email)
    : refuseWith(refuse("unknown_customer", null, { customer: customerId }))
}
