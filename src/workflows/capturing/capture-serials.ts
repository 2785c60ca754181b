import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { alignOrderWorkflow } from "../aligning/align-order"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import { moveReservationStep } from "./move-reservation"
import { prepareSerialCaptureStep, type CaptureRequest } from "./prepare-capture"

/**
 * Captures serials for an order line: the units are reserved for it until they leave. Captured elsewhere than Medusa
 * reserved, its reservation moves along. Repeated, it looks whether that is so: where a commit's answer was lost, the move
 * was taken back and the capture was not.
 * @throws SerialRefusalError naming every offending serial; then nothing has happened
 */
export const captureSerialsWorkflow = createWorkflow(
  "capture-serials",
  (input: WorkflowData<CaptureRequest>) => {
    const prepared = prepareSerialCaptureStep(input)
    when("reservation-moves", prepared, ({ move }) => move !== null).then(() => {
      const move = transform(
        prepared,
        (capture) => capture.move as NonNullable<typeof capture.move>
      )
      moveReservationStep(move)
    })
    const result = runSerialOperationWorkflow.runAsStep({ input: prepared.operation })
    when("capture-was-known", result, ({ is_replay }) => is_replay).then(() => {
      const order = transform(input, ({ body: { order_id } }) => ({ order_id }))
      alignOrderWorkflow.runAsStep({ input: order })
    })
    return new WorkflowResponse(result)
  }
)
