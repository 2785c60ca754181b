import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { watchSerialClaimsStep } from "../anomalies/watch-steps"
import { runAndTell } from "../operations/run-and-tell"
import { CASE_OPENED } from "./case-events"
import { prepareCaseOpeningStep, type CaseOpening } from "./prepare-opening"

/**
 * Opens a case for units: those from stock go off it, customers' units are taken in or awaited, and those never sold here
 * get a record. A return to a supplier is sent by that. Emits `serial.case-opened`, and `serial.claimed-again`
 * for units of a second claim.
 * @throws SerialRefusalError naming every unit that cannot come onto it; then nothing has happened
 */
export const openSerialCaseWorkflow = createWorkflow(
  "open-serial-case",
  (input: WorkflowData<CaseOpening>) => {
    const operation = prepareCaseOpeningStep(input)
    const result = runAndTell(operation, CASE_OPENED)
    watchSerialClaimsStep({ result, actor: input.actor })
    return new WorkflowResponse(result)
  }
)
