import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { whyNotStep } from "../../lifecycle/imports"
import { refuse } from "../../lifecycle/refusals"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import { serialService, refuseWith } from "../support/request"
import { IMPORT_REQUESTED, type ImportRequestedEvent } from "./import-events"

/** Which import is to be applied. */
export interface ApplyImportInput {
  import_id: string
  /** Imports the other rows where some cannot be. */
  skip_problems?: boolean
}

const applySerialImportStep = createStep(
  "apply-serial-import",
  async ({ import_id: id, skip_problems }: ApplyImportInput, { container }) => {
    const serials = serialService(container)
    const record = await serials.importById(id)
    refuseIfAny(whyNotStep("apply", record))
    const { bad_count, row_count } = record
    if (bad_count > 0 && !skip_problems) {
      refuseWith(refuse("import_has_problems", null, { import: id, count: bad_count }))
    }
    if (bad_count === row_count) {
      refuseWith(refuse("nothing_to_import", null, { import: id }))
    }
    return new StepResponse(await serials.stepImport(id, "apply"))
  }
)

const undoSerialImportStep = createStep(
  "undo-serial-import",
  async (id: string, { container }) =>
    new StepResponse(await serialService(container).stepImport(id, "undo"))
)

const discardSerialImportStep = createStep(
  "discard-serial-import",
  async (id: string, { container }) => {
    const serials = serialService(container)
    const record = await serials.stepImport(id, "discard")
    await serials.forgetRows(id)
    return new StepResponse(record)
  }
)

/**
 * Has an import applied: a subscriber goes on with it, operation by operation, and a job where a process died. Emits
 * `serial.import-requested`, and at the end `serial.import-finished`.
 * @throws unknown_import, import_not_ready, import_has_problems, nothing_to_import
 */
export const applySerialImportWorkflow = createWorkflow(
  "apply-serial-import",
  (input: WorkflowData<ApplyImportInput>) => {
    const record = applySerialImportStep(input)
    const data = transform(record, ({ id }): ImportRequestedEvent => ({ id }))
    emitEventStep({ eventName: IMPORT_REQUESTED, data })
    return new WorkflowResponse(record)
  }
)

/**
 * Has an import undone, its last operation first; units that have moved on since stay as they are, and are counted. Emits
 * as applying does.
 * @throws unknown_import, import_not_ready
 */
export const undoSerialImportWorkflow = createWorkflow(
  "undo-serial-import",
  (input: WorkflowData<{ import_id: string }>) => {
    const record = undoSerialImportStep(input.import_id)
    const data = transform(record, ({ id }): ImportRequestedEvent => ({ id }))
    emitEventStep({ eventName: IMPORT_REQUESTED, data })
    return new WorkflowResponse(record)
  }
)

/** Discards an import that was not applied: its rows are forgotten. @throws unknown_import, import_not_ready */
export const discardSerialImportWorkflow = createWorkflow(
  "discard-serial-import",
  (input: WorkflowData<{ import_id: string }>) =>
    new WorkflowResponse(discardSerialImportStep(input.import_id))
)
