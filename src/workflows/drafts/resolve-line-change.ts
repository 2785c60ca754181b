import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuse } from "../../lifecycle/refusals"
import type { DraftLineBody } from "../../types/counter-sales"
import { isBeingEdited } from "../orders/being-edited"
import { isDraft, orderWithLines, type OrderWithLines } from "../orders/order-lines"
import { refuseWith, type Requested } from "../support/request"
import type { DraftEdit } from "./draft-edit"

/** How many a draft order is to sell, with the draft it is for. */
export type DraftLineChange = Requested<DraftLineBody & { order_id: string }>

/** What a change of a draft's line comes to. */
export interface ResolvedLineChange extends DraftEdit {
  /** Captured units that are to be let go. */
  release: string[]
}

/**
 * Finds the line of a draft order that a quantity is for: by its id, or that of the variant, which is added where there is
 * none.
 * @throws unknown_order, not_a_draft, unknown_line, order_in_edit for a line that is only in an edit that is under way
 */
export const resolveDraftLineChangeStep = createStep(
  "resolve-draft-line-change",
  async ({ body }: DraftLineChange, { container }) => {
    const { order_id, variant_id, quantity, release = [] } = body
    const order = await orderWithLines(container, order_id)
    if (!isDraft(order)) {
      refuseWith(refuse("not_a_draft", null, { order: order.id }))
    }
    const line = lineOf(order, body)
    const isAsItWas = line ? Number(line.detail.quantity) === quantity : quantity === 0
    const isSet = line !== undefined && !isAsItWas
    if (isSet && line.is_in_edit_only) {
      // Medusa has no quantity to set yet (2.21.2).
      refuseWith(refuse("order_in_edit", null, { order: order_id }))
    }
    const isAdded = line === undefined && variant_id !== undefined && !isAsItWas
    return new StepResponse<ResolvedLineChange>({
      is_edit_needed: (isSet || isAdded) && !(await isBeingEdited(container, order_id)),
      set: isSet ? { id: line.id, quantity } : null,
      add: isAdded ? { variant_id, quantity } : null,
      release,
    })
  }
)

function lineOf(order: OrderWithLines, { line_item_id, variant_id }: DraftLineBody) {
  if (line_item_id === undefined) {
    return order.items.find(({ variant }) => variant?.id === variant_id)
  }
  return (
    order.items.find(({ id }) => id === line_item_id) ??
    refuseWith(refuse("unknown_line", null, { line: line_item_id }))
  )
}
