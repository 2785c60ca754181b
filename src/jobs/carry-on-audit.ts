import type { MedusaContainer } from "@medusajs/framework/types"
import { carryOnAudit } from "../workflows/auditing/carry-on-audit"

/** Goes on with a verification of the audit trail that a process which died left half done. */
export default async function carryOn(container: MedusaContainer): Promise<void> {
  await carryOnAudit(container)
}

export const config = { name: "carry-on-serial-audit", schedule: "* * * * *" }
