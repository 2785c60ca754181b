import type { MedusaContainer } from "@medusajs/framework/types"
import { reconcileSerialsWorkflow } from "../workflows/reconciling/reconcile-serials"

/** Sets serials against stock, and tells of what disagrees for the second time. */
export default async function reconcileSerials(container: MedusaContainer): Promise<void> {
  await reconcileSerialsWorkflow(container).run({ input: { seen_at: new Date().toISOString() } })
}

export const config = { name: "reconcile-serials", schedule: "35 * * * *" }
