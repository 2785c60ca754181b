import type { MedusaContainer } from "@medusajs/framework/types"
import { findUnitsForNotices } from "../workflows/notices/carry-on"

/** Brings units under open notices that came while these were being opened, or bear a number of their lists. */
export default async function findUnits(container: MedusaContainer): Promise<void> {
  await findUnitsForNotices(container)
}

export const config = { name: "find-units-for-serial-notices", schedule: "*/10 * * * *" }
