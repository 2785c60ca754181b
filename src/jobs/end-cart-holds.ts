import type { MedusaContainer } from "@medusajs/framework/types"
import { expireHolds } from "../workflows/holds/expire-holds"
import { finishCheckouts } from "../workflows/holds/finish-checkouts"

/** Ends the cart holds whose time is over, and finishes checkouts that stopped half-way. */
export default async function endCartHolds(container: MedusaContainer): Promise<void> {
  await expireHolds(container)
  await finishCheckouts(container)
}

export const config = { name: "end-cart-holds", schedule: "* * * * *" }
