import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { NOTICE } from "../../lifecycle/notices"
import { refuse } from "../../lifecycle/refusals"
import type { OperationInput } from "../../modules/serial/ledger/types"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { OpenNoticeBody } from "../../types/notices"
import { serialService, type Requested } from "../support/request"
import { noticeBatch, UNITS_AT_ONCE } from "./notice-batches"
import { readSelection } from "./read-selection"

/**
 * Makes the operation that opens a notice: its record, and the first of its units, those on hand before all others; the
 * rest wait for a job. Takes a number for it; reads only, otherwise.
 * @throws nothing_selected, and what `readSelection` refuses
 */
export const prepareNoticeOpeningStep = createStep(
  "prepare-notice-opening",
  async ({ body, actor, idempotency_key }: Requested<OpenNoticeBody>, { container }) => {
    const head = { kind: "open_notice" as const, actor, idempotency_key, request: body }
    const serials = serialService(container)
    if (await serials.recall(idempotency_key, body)) {
      return new StepResponse<OperationInput>({ ...head, batches: [] })
    }
    const selection = await readSelection(container, body.selection)
    const found = await serials.selectedUnits(selection, UNITS_AT_ONCE + 1)
    refuseIfAny(found.length === 0 ? [refuse("nothing_selected")] : [])
    const leaves_more = found.length > UNITS_AT_ONCE
    const id = await serials.nextNoticeNumber(body.kind)
    const { kind, title, buyer_text, staff_text, authority_reference } = body
    return new StepResponse<OperationInput>({
      ...head,
      // What takes several operations is not undone by undoing the first.
      flow: leaves_more ? NOTICE : null,
      reference: { type: NOTICE, id },
      notice: {
        begins: {
          id,
          kind,
          title,
          buyer_text: buyer_text || null,
          staff_text: staff_text || null,
          authority_reference: authority_reference || null,
          selection,
        },
        leaves_more,
      },
      batches: [noticeBatch("place_notice", id, found.slice(0, UNITS_AT_ONCE))],
    })
  }
)
