import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { releaseSerialsWorkflow } from "../capturing/release-serials"
import { giveMedusaLockBackStep, takeMedusaLockStep } from "../support/medusa-lock"
import { changeDraft, confirmDraftEdit } from "./draft-edit"
import { resolveDraftLineChangeStep, type DraftLineChange } from "./resolve-line-change"

/**
 * Sets how many a draft order sells of a variant or on a line, and lets captured units go with it. Where an edit of the
 * draft is under way it becomes part of that, else it is an edit of its own.
 * @throws what `resolveDraftLineChangeStep` and releasing refuse; then nothing has happened
 */
export const changeDraftLineWorkflow = createWorkflow(
  "change-draft-line",
  (input: WorkflowData<DraftLineChange>) => {
    const lock = transform(input, ({ body }) => ({ key: body.order_id }))
    const held = takeMedusaLockStep(lock)
    const change = resolveDraftLineChangeStep(input)
    const editor = transform(input, ({ body, actor }) => ({ order_id: body.order_id, actor }))
    when("units-go", { change }, (data) => data.change.release.length > 0).then(() => {
      releaseSerialsWorkflow.runAsStep({
        input: transform({ change, input }, (data) => ({
          actor: data.input.actor,
          idempotency_key: data.input.idempotency_key,
          body: { order_id: data.input.body.order_id, serial_ids: data.change.release },
        })),
      })
    })
    changeDraft(editor, change)
    confirmDraftEdit(editor, change)
    giveMedusaLockBackStep(held)
    return new WorkflowResponse(change)
  }
)
