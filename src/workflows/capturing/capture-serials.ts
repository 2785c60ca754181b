import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { CaptureBody } from "../../types/api"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import type { Requested } from "../support/request"
import { moveReservationStep } from "./move-reservation"
import { prepareSerialCaptureStep } from "./prepare-capture"

/**
 * Captures serials for an order line: the units are reserved for it until they leave. Captured elsewhere than Medusa
 * reserved, its reservation moves along.
 * @throws SerialRefusalError naming every offending serial; then nothing has happened
 */
export const captureSerialsWorkflow = createWorkflow(
  "capture-serials",
  (input: WorkflowData<Requested<CaptureBody & { order_id: string }>>) => {
    const prepared = prepareSerialCaptureStep(input)
    when("reservation-moves", prepared, ({ move }) => move !== null).then(() => {
      const move = transform(
        prepared,
        (capture) => capture.move as NonNullable<typeof capture.move>
      )
      moveReservationStep(move)
    })
    const result = runSerialOperationWorkflow.runAsStep({ input: prepared.operation })
    return new WorkflowResponse(result)
  }
)
