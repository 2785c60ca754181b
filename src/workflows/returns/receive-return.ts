import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { confirmReturnReceiveWorkflow } from "@medusajs/medusa/core-flows"
import { planSerialOperationStep } from "../operations/steps/plan-operation"
import { createMissingLevelsStep } from "../stock/create-missing-levels"
import {
  prepareReceiptOfReturnStep,
  type PreparedReturn,
  type ReturnToReceive,
} from "./prepare-receipt-of-return"
import { settleReturnSerialsStep } from "./settle-return"

/**
 * Receives a return with its serials. Everything is judged and the operation recorded before Medusa's own workflow
 * runs, since that cannot be taken back whole; the serials follow once Medusa has the stock.
 * @throws SerialRefusalError when the captured serials do not agree with what is received; then nothing has happened
 */
export const receiveReturnWorkflow = createWorkflow(
  "receive-return",
  (input: WorkflowData<ReturnToReceive>) => {
    const prepared = prepareReceiptOfReturnStep(input)
    when("levels-may-lack", prepared, ({ places }) => places.length > 0).then(() => {
      createMissingLevelsStep(prepared.places)
    })
    const planned = when(
      "return-has-serials",
      prepared,
      ({ operation }) => operation !== null
    ).then(() =>
      planSerialOperationStep(
        transform(
          prepared,
          ({ operation }) => operation as NonNullable<PreparedReturn["operation"]>
        )
      )
    )
    const confirmed = transform(input, ({ return_id, actor }) => ({
      return_id,
      confirmed_by: actor.id ?? undefined,
    }))
    const preview = confirmReturnReceiveWorkflow.runAsStep({ input: confirmed })
    when(
      "serials-come-back",
      { prepared, planned },
      (data) => data.prepared.operation !== null
    ).then(() => {
      settleReturnSerialsStep(
        transform({ planned }, (data) => data.planned as NonNullable<typeof data.planned>)
      )
    })
    return new WorkflowResponse(preview)
  }
)
