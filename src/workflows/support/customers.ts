import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse, type Refusal } from "../../lifecycle/refusals"
import { distinct, readGraph } from "./graph"

/** A refusal for each named customer that does not exist. */
export async function unknownCustomers(
  container: MedusaContainer,
  named: readonly (string | null | undefined)[]
): Promise<Refusal[]> {
  const ids = distinct(named)
  const found = await readGraph<{ id: string }>(container, "customer", ["id"], { id: ids })
  const known = new Set(found.map(({ id }) => id))
  return ids
    .filter((id) => !known.has(id))
    .map((customer) => refuse("unknown_customer", null, { customer }))
}
