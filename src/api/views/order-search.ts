import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** How many customers of a name are looked for. */
const CUSTOMERS = 500

/** How many words are looked at. */
const WORDS = 5

/**
 * Filters of Medusa's orders for what somebody searches: a number such as `36` or `#36`, or words, each of which the
 * e-mail, the name on the parcel or the customer's name contains.
 */
export async function matchingOrders(container: MedusaContainer, q: string): Promise<object> {
  const number = /^#?(\d{1,9})$/.exec(q)
  if (number) {
    return { display_id: Number(number[1]) }
  }
  const words = q
    .split(/\s+/)
    .filter((word) => word !== "")
    .slice(0, WORDS)
  const customers = await Promise.all(words.map((word) => customersNamed(container, word)))
  return {
    $and: words.map((word, at) => {
      const contains = { $ilike: `%${word.replaceAll(/[\\%_]/g, "\\$&")}%` }
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
