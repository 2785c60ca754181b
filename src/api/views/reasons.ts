import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "../../lifecycle/refusals"
import type { ReasonView } from "../../types/reasons"
import { refuseWith, serialService } from "../../workflows/support/request"

/** All reasons, by rank and text. They are few: a clerk reads them all. */
export async function reasonViews(container: MedusaContainer): Promise<ReasonView[]> {
  const order = { rank: "ASC", text: "ASC" } as const
  const reasons = await serialService(container).listSerialReasons({}, { order, take: null })
  return reasons.map(reasonView)
}

/** One reason. @throws SerialRefusalError unknown_reason */
export async function oneReason(container: MedusaContainer, id: string): Promise<ReasonView> {
  const [reason] = await serialService(container).listSerialReasons({ id })
  return reason ? reasonView(reason) : refuseWith(refuse("unknown_reason", null, { reason: id }))
}

function reasonView({ id, text, rank }: ReasonView): ReasonView {
  return { id, text, rank }
}
