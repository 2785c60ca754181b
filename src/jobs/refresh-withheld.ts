import type { MedusaContainer } from "@medusajs/framework/types"
import { refreshWithheld as refresh } from "../workflows/stock/refresh-withheld"

/** Withholds units whose last day is over. */
export default async function refreshWithheld(container: MedusaContainer): Promise<void> {
  await refresh(container)
}

export const config = { name: "refresh-withheld-serials", schedule: "5 * * * *" }
