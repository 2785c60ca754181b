import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { comparableEmail } from "../../lifecycle/registration"
import { groupedBy, readGraph } from "../support/graph"

/** A name, and one of the things that it stands for. */
export type Pair = readonly [name: string, id: string]

interface Customer {
  id: string
  email: string | null
  has_account: boolean
}

const FIELDS = ["id", "email", "has_account"]

/** How many customers are read at a time. */
const PAGE = 10_000

/** The form in which a customer's name is asked for: letters' case never keeps two email addresses apart; it does ids. */
export function customerKey(named: string): string {
  return isEmail(named) ? comparableEmail(named) : named
}

/**
 * Finds customers by id or email address, asked for by their keys; of several with one address, the one who has an account,
 * else the one whose address was typed in small letters. Medusa keeps an address as it was typed and has an index for just
 * that: those with capitals are read once, at the first address that is asked for.
 */
export function customerFinder(
  container: MedusaContainer
): (keys: readonly string[]) => Promise<Pair[]> {
  let inCapitals: Promise<Map<string, Customer[]>> | undefined
  return async (keys) => {
    const emails = keys.filter(isEmail)
    const ids = keys.filter((key) => !isEmail(key))
    const [asTyped, byId] = await Promise.all([
      readGraph<Customer>(container, "customer", FIELDS, { email: emails }),
      readGraph<Customer>(container, "customer", FIELDS, { id: ids }),
    ])
    if (emails.length === 0) {
      return pairsOfIds(byId)
    }
    inCapitals ??= customersInCapitals(container)
    const typed = byEmail(asTyped)
    const others = await inCapitals
    return [
      ...emails.flatMap((email) =>
        chosen(email, [...(typed.get(email) ?? []), ...(others.get(email) ?? [])]).map(
          ({ id }) => [email, id] as const
        )
      ),
      ...pairsOfIds(byId),
    ]
  }
}

/** Of customers with one address those who have an account, if any has, and of these those with just this spelling. */
function chosen(email: string, customers: readonly Customer[]): readonly Customer[] {
  const withAccount = preferred(customers, ({ has_account }) => has_account)
  return preferred(withAccount, (customer) => customer.email === email)
}

function preferred(
  customers: readonly Customer[],
  isBetter: (customer: Customer) => boolean
): readonly Customer[] {
  const better = customers.filter(isBetter)
  return better.length > 0 ? better : customers
}

/** Every customer whose address has capitals, by the address in the form in which two are compared. */
async function customersInCapitals(container: MedusaContainer): Promise<Map<string, Customer[]>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const found: Customer[] = []
  for (let after = "", isLast = false; !isLast;) {
    const { data } = await query.graph({
      entity: "customer",
      fields: FIELDS,
      filters: { email: { $re: "[[:upper:]]" }, id: { $gt: after } },
      pagination: { take: PAGE, order: { id: "ASC" } },
    })
    found.push(...(data as Customer[]))
    after = found.at(-1)?.id ?? after
    isLast = data.length < PAGE
  }
  return byEmail(found)
}

function byEmail(customers: readonly Customer[]): Map<string, Customer[]> {
  return groupedBy(customers, ({ email }) => comparableEmail(email ?? ""))
}

function pairsOfIds(customers: readonly Customer[]): Pair[] {
  return customers.map(({ id }) => [id, id] as const)
}

function isEmail(named: string): boolean {
  return named.includes("@")
}
