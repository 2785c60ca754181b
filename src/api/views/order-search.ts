import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { inParts } from "../../workflows/support/graph"

/** How many customers of a name are looked for. */
const CUSTOMERS = 500

/** How many words are looked at. */
const WORDS = 5

/**
 * Which of these orders somebody searches for: by a number such as `36` or `#36`, or by words, each of which the e-mail,
 * the name on the parcel or the customer's name contains.
 */
export async function ordersMatching(
  container: MedusaContainer,
  orderIds: readonly string[],
  q: string
): Promise<string[]> {
  const filter = await filterOf(container, q)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const found = await inParts(orderIds, async (ids) => {
    const { data } = await query.graph({
      entity: "order",
      fields: ["id"],
      filters: { id: ids, ...filter },
    })
    return data as { id: string }[]
  })
  return found.map(({ id }) => id)
}

async function filterOf(container: MedusaContainer, q: string): Promise<object> {
  const number = /^#?(\d{1,9})$/.exec(q)
  if (number) {
    return { display_id: Number(number[1]) }
  }
  const words = q
    .split(/\s+/)
    .filter((word) => word !== "")
    .slice(0, WORDS)
    // PostgreSQL's wildcards are letters like others here.
    .map((word) => word.replaceAll(/[\\%_]/g, "\\$&"))
  const customers = await Promise.all(words.map((word) => customersNamed(container, word)))
  return {
    $and: words.map((word, at) => {
      const contains = { $ilike: `%${word}%` }
      return {
        $or: [
          { email: contains },
          { shipping_address: { first_name: contains } },
          { shipping_address: { last_name: contains } },
          { customer_id: customers[at] },
        ],
      }
    }),
  }
}

async function customersNamed(container: MedusaContainer, word: string): Promise<string[]> {
  const customers = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ q: word }, { select: ["id"], take: CUSTOMERS })
  return customers.map(({ id }) => id)
}
