import type { MedusaContainer } from "@medusajs/framework/types"
import type { OperationKind } from "../../lifecycle/operation-kinds"
import { OPENING } from "../../lifecycle/notices"
import { refuse } from "../../lifecycle/refusals"
import type { Limits } from "../../modules/serial/ledger/types"
import type { OperationRecord } from "../../modules/serial/queries/operations"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import { captureTargets } from "../capturing/capture-target"
import { claimComponents, claimedLimit } from "../claims/claim-components"
import { claimRecord } from "../claims/claim-record"
import { ordersWithLines } from "../orders/order-lines"
import { announcedLimit } from "../returns/prepare-return-capture"
import { returnMaterial } from "../returns/return-material"
import { whyNotDeclarable } from "../returns/return-record"

type LimitsOf = (container: MedusaContainer, documentId: string) => Promise<Limits>

/**
 * Undoing these puts units back where somebody may have put others since: on a line, a return or a claim. A notice that is
 * undone may not keep units that came under it since.
 */
const LIMITS: { readonly [Kind in OperationKind]?: LimitsOf } = {
  release: ofOrder,
  release_return: ofReturn,
  withdraw_declaration: ofReturn,
  release_claim: ofClaim,
  [OPENING.open]: async (_, notice) => ({ emptied_notice: notice }),
}

/**
 * What the document of an operation still has room for when that operation is undone, as it stands now.
 * @throws return_canceled, claim_canceled
 */
export async function limitsOfUndoing(
  container: MedusaContainer,
  { kind, reference_id }: Pick<OperationRecord, "kind" | "reference_id">
): Promise<Limits> {
  const limitsOf = LIMITS[kind as OperationKind]
  return limitsOf && reference_id ? limitsOf(container, reference_id) : {}
}

async function ofOrder(container: MedusaContainer, order_id: string): Promise<Limits> {
  const targets = await captureTargets(container, { order_id })
  return {
    lines: targets.map(({ line, inventory_item_id, needed }) => ({
      order_line_item_id: line.id,
      inventory_item_id,
      max: Math.max(0, needed),
    })),
  }
}

async function ofReturn(container: MedusaContainer, returnId: string): Promise<Limits> {
  const { record, components } = await returnMaterial(container, returnId)
  refuseIfAny(whyNotDeclarable(record))
  return { named: components.map((component) => announcedLimit(component, returnId)) }
}

async function ofClaim(container: MedusaContainer, claimId: string): Promise<Limits> {
  const record = await claimRecord(container, claimId)
  refuseIfAny(record.canceled_at === null ? [] : [refuse("claim_canceled")])
  const [order] = await ordersWithLines(container, [record.order_id])
  const components = claimComponents(record, order?.items ?? [], [])
  return { named: components.map((component) => claimedLimit(component, claimId)) }
}
