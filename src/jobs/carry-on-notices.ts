import type { MedusaContainer } from "@medusajs/framework/types"
import { carryOnNotices } from "../workflows/notices/carry-on"

/** Goes on with notices that a process which died left half placed or half lifted, and tells of units untold. */
export default async function carryOn(container: MedusaContainer): Promise<void> {
  await carryOnNotices(container)
}

export const config = { name: "carry-on-serial-notices", schedule: "* * * * *" }
