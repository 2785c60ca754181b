import type { MedusaContainer } from "@medusajs/framework/types"
import { reportOverdueSerialsWorkflow } from "../workflows/cases/report-overdue"

/** Tells of cases and loans that are overdue. */
export default async function reportOverdue(container: MedusaContainer): Promise<void> {
  const today = new Date().toISOString().slice(0, 10)
  await reportOverdueSerialsWorkflow(container).run({ input: { today } })
}

export const config = { name: "report-overdue-serials", schedule: "50 * * * *" }
