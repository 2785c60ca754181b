import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { serialService } from "../support/request"
import { readUnit } from "./read-unit"

/** Erases; what is erased cannot be brought back, so it has no compensation. @throws unknown_serial */
const eraseSerialNotesStep = createStep(
  "erase-serial-notes",
  async ({ serial_id }: { serial_id: string }, { container }) => {
    await readUnit(container, serial_id)
    return new StepResponse(await serialService(container).eraseNotes(serial_id))
  }
)

/**
 * Erases former notes of a unit from its history, such as those that name a person. Those that it has now stay; they are
 * cleared by describing it. Does nothing the second time.
 * @returns how many events told of notes until now
 * @throws unknown_serial
 */
export const eraseSerialNotesWorkflow = createWorkflow(
  "erase-serial-notes",
  (input: WorkflowData<{ serial_id: string }>) => {
    return new WorkflowResponse(eraseSerialNotesStep(input))
  }
)
