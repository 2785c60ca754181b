import type { MedusaContainer } from "@medusajs/framework/types"
import { catchUp, lastDays } from "../workflows/catching-up/catch-up"

/** Does what Medusa's events of the last day would have told and never did. */
export default async function catchUpWithEvents(container: MedusaContainer): Promise<void> {
  await catchUp(container, lastDays(1))
}

export const config = { name: "catch-up-with-events", schedule: "*/10 * * * *" }
