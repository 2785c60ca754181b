import type { MedusaContainer } from "@medusajs/framework/types"
import { repayForgotten } from "../workflows/holds/finish-checkouts"
import { refreshWithheld as refresh } from "../workflows/stock/refresh-withheld"

/** Withholds units whose last day is over, and takes back what was lent for a checkout and forgotten. */
export default async function refreshWithheld(container: MedusaContainer): Promise<void> {
  await refresh(container)
  await repayForgotten(container)
}

export const config = { name: "refresh-withheld-serials", schedule: "5 * * * *" }
