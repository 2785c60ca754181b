import type { MedusaContainer } from "@medusajs/framework/types"
import type { OperationKind } from "../../lifecycle/operation-kinds"
import { OPENING } from "../../lifecycle/notices"
import { refuse } from "../../lifecycle/refusals"
import type { LineLimit, Limits } from "../../modules/serial/ledger/types"
import type { OperationRecord } from "../../modules/serial/queries/operations"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import { captureTargets } from "../capturing/capture-target"
import { claimComponents, claimedLimit } from "../claims/claim-components"
import { claimRecord } from "../claims/claim-record"
import { ordersWithLines } from "../orders/order-lines"
import { serialService } from "../support/request"
import { announcedLimit } from "../returns/prepare-return-capture"
import { returnMaterial } from "../returns/return-material"
import { whyNotDeclarable } from "../returns/return-record"

type LimitsOf = (
  container: MedusaContainer,
  documentId: string,
  operationId: string
) => Promise<Limits>

/**
 * Undoing these puts units back where somebody may have put others since: on a line, a return or a claim. A notice that is
 * undone may not keep units that came under it since.
 */
const LIMITS: { readonly [Kind in OperationKind]?: LimitsOf } = {
  release: (container, order) => ofOrders(container, [order]),
  // Its document is the place; the lines are those that its units were on.
  repair_release: async (container, _, id) =>
    ofOrders(container, await serialService(container).ordersLeftBy(id)),
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
  { id, kind, reference_id }: Pick<OperationRecord, "id" | "kind" | "reference_id">
): Promise<Limits> {
  const limitsOf = LIMITS[kind as OperationKind]
  return limitsOf && reference_id ? limitsOf(container, reference_id, id) : {}
}

async function ofOrders(container: MedusaContainer, ids: readonly string[]): Promise<Limits> {
  const lines: LineLimit[] = []
  for (const order_id of ids) {
    const targets = await captureTargets(container, { order_id })
    lines.push(
      ...targets.map(({ line, inventory_item_id, needed }) => ({
        order_line_item_id: line.id,
        inventory_item_id,
        max: Math.max(0, needed),
      }))
    )
  }
  return { lines }
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
