import type { MedusaContainer } from "@medusajs/framework/types"
import { finishFulfilled } from "../workflows/fulfilling/finish-fulfilled"

/** Sells the serials of fulfilments that a process which died left without them. */
export default async function finishFulfillments(container: MedusaContainer): Promise<void> {
  await finishFulfilled(container)
}

export const config = { name: "finish-fulfilled-serials", schedule: "* * * * *" }
