import type { MedusaContainer } from "@medusajs/framework/types"
import { catchUp, lastDays } from "../workflows/catching-up/catch-up"

/** Longer than a store stands still. */
const DAYS = 60

/** Does what Medusa's events would have told and never did, also long ago: nothing came while a store stood still. */
export default async function catchUpAfterOutage(container: MedusaContainer): Promise<void> {
  await catchUp(container, lastDays(DAYS))
}

export const config = { name: "catch-up-with-events-after-outage", schedule: "40 3 * * *" }
