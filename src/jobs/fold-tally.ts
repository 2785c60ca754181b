import type { MedusaContainer } from "@medusajs/framework/types"
import { serialService } from "../workflows/support/request"

/** Adds up the tally of serials, so that reading it stays short however much is sold in a day. */
export default async function foldTally(container: MedusaContainer): Promise<void> {
  await serialService(container).foldTally()
}

export const config = { name: "fold-serial-tally", schedule: "*/10 * * * *" }
