import type { MedusaContainer } from "@medusajs/framework/types"
import { finishPending } from "../workflows/operations/finish-pending"

/** Finishes what a process that died left half done. */
export default async function finishOperations(container: MedusaContainer): Promise<void> {
  await finishPending(container)
}

export const config = { name: "finish-serial-operations", schedule: "* * * * *" }
