import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { BOOK } from "../../lifecycle/book"
import { checkNumber, trimNumber } from "../../lifecycle/serial-number"
import type { OperationInput } from "../../modules/serial/ledger/types"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { CorrectBookEntryBody } from "../../types/book"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import { serialService, type Requested } from "../support/request"

/** A correction, and the number of the entry that it is of. */
export type BookCorrectionOf = CorrectBookEntryBody & { entry_no: number }

/** Makes the operation of a correction. Reads only. */
const prepareBookCorrectionStep = createStep(
  "prepare-book-correction",
  async ({ body, actor, idempotency_key }: Requested<BookCorrectionOf>, { container }) => {
    const { number: said } = body
    const isReplay = (await serialService(container).recall(idempotency_key, body)) !== null
    const malformed = said === undefined ? null : checkNumber(said)
    refuseIfAny(malformed === null ? [] : [malformed])
    const number = said === undefined ? {} : { number: trimNumber(said) }
    return new StepResponse<OperationInput>({
      kind: "correct_book",
      actor,
      idempotency_key,
      request: body,
      flow: BOOK,
      batches: [],
      note: body.reason,
      ...(isReplay ? {} : { book_correction: { ...body, ...number } }),
    })
  }
)

/**
 * Corrects an entry of the acquisition and disposition record by a further one, which says the whole anew. The entry that
 * is corrected stays as it is.
 * @throws unknown_entry, entry_corrected, entry_withdrawn, entry_unchanged, malformed_number, empty_number; then nothing has
 *   happened
 */
export const correctSerialBookEntryWorkflow = createWorkflow(
  "correct-serial-book-entry",
  (input: WorkflowData<Requested<BookCorrectionOf>>) => {
    const operation = prepareBookCorrectionStep(input)
    return new WorkflowResponse(runSerialOperationWorkflow.runAsStep({ input: operation }))
  }
)
