import { transform, when, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import {
  addDraftOrderItemsWorkflow,
  beginDraftOrderEditWorkflow,
  confirmDraftOrderEditWorkflow,
  updateDraftOrderItemWorkflow,
} from "@medusajs/medusa/core-flows"
import type { Actor } from "../../modules/serial/ledger/types"

/** How a draft order is to change. */
export interface DraftEdit {
  /** Whether an edit of the draft has to be begun for it, and confirmed after it. */
  is_edit_needed: boolean
  /** The line whose quantity is to be set. */
  set: { id: string; quantity: number } | null
  /** The variant of which the draft is to have a line. */
  add: { variant_id: string; quantity: number } | null
}

/** Which draft order, and who changes it. */
interface Editor {
  order_id: string
  actor: Actor
}

/**
 * The steps that change a draft order: where an edit of it is under way the change becomes part of that, else it begins an
 * edit of its own, which `confirmDraftEdit` ends. For the body of a workflow, once in each.
 * @param edit null when nothing is to be done
 */
export function changeDraft(
  editor: WorkflowData<Editor>,
  edit: WorkflowData<DraftEdit | null>
): void {
  const order = transform(editor, ({ order_id }) => ({ order_id }))
  when("draft-needs-edit", { edit }, (data) => data.edit?.is_edit_needed === true).then(() => {
    beginDraftOrderEditWorkflow.runAsStep({ input: order })
  })
  when("quantity-is-set", { edit }, (data) => !!data.edit?.set).then(() => {
    updateDraftOrderItemWorkflow.runAsStep({
      input: transform({ edit, editor }, (data) => ({
        order_id: data.editor.order_id,
        items: data.edit?.set ? [data.edit.set] : [],
      })),
    })
  })
  when("variant-is-added", { edit }, (data) => !!data.edit?.add).then(() => {
    addDraftOrderItemsWorkflow.runAsStep({
      input: transform({ edit, editor }, (data) => ({
        order_id: data.editor.order_id,
        items: data.edit?.add ? [data.edit.add] : [],
      })),
    })
  })
}

/** The step that confirms the edit that `changeDraft` began, if it began one. */
export function confirmDraftEdit(
  editor: WorkflowData<Editor>,
  edit: WorkflowData<DraftEdit | null>
): void {
  when("edit-needs-confirming", { edit }, (data) => data.edit?.is_edit_needed === true).then(() => {
    confirmDraftOrderEditWorkflow.runAsStep({
      input: transform(editor, ({ order_id, actor }) => ({
        order_id,
        confirmed_by: actor.id ?? "",
      })),
    })
  })
}
