import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { captureTargets } from "../capturing/capture-target"
import { captureSerialsWorkflow } from "../capturing/capture-serials"
import { giveMedusaLockBackStep, takeMedusaLockStep } from "../support/medusa-lock"
import { changeDraft, confirmDraftEdit } from "./draft-edit"
import {
  lineMissing,
  resolveScanToDraftStep,
  type ResolvedScan,
  type ScanToDraft,
} from "./resolve-scan"

/** The line that has room for the unit now, and the capture of it there. */
const captureOfScanStep = createStep(
  "capture-of-scan",
  async ({ scan, input }: { scan: ResolvedScan; input: ScanToDraft }, { container }) => {
    const { order_id, variant_id } = input.body
    const { inventory_item_id, serial_id } = scan
    const targets = await captureTargets(container, { order_id })
    const line = lineMissing(targets, scan, variant_id)
    return new StepResponse({
      actor: input.actor,
      idempotency_key: input.idempotency_key,
      request: input.body,
      body: {
        order_id,
        line_item_id: line?.id ?? "",
        inventory_item_id,
        serials: [{ serial_id }],
      },
    })
  }
)

/**
 * Sells a scanned unit on a draft order: captures it on the line that misses one, or adds it, line and serial. Where an
 * edit of the draft is under way it becomes part of that, else it is an edit of its own.
 * @throws what `resolveScanToDraftStep` and capturing refuse; then nothing has happened
 */
export const scanToDraftWorkflow = createWorkflow(
  "scan-to-draft",
  (input: WorkflowData<ScanToDraft>) => {
    const lock = transform(input, ({ body }) => ({ key: body.order_id }))
    const held = takeMedusaLockStep(lock)
    const scan = resolveScanToDraftStep(input)
    const editor = transform(input, ({ body, actor }) => ({ order_id: body.order_id, actor }))
    changeDraft(editor, scan)
    when("scan-is-news", { scan }, (data) => data.scan !== null).then(() => {
      const capture = captureOfScanStep(
        transform({ scan, input }, (data) => ({
          scan: data.scan as ResolvedScan,
          input: data.input,
        }))
      )
      captureSerialsWorkflow.runAsStep({ input: capture })
    })
    confirmDraftEdit(editor, scan)
    giveMedusaLockBackStep(held)
    return new WorkflowResponse(scan)
  }
)
