import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { LendBody } from "../../types/cases"
import { runAndTell } from "../operations/run-and-tell"
import type { Requested } from "../support/request"
import { SERIAL_LENT } from "./loan-events"
import { prepareSerialLoanStep } from "./prepare-loan"

/**
 * Lends units from stock until a day, to a customer or somebody else, perhaps while a case is open; stock falls. Emits
 * `serial.lent`.
 * @throws SerialRefusalError naming every unit that cannot be lent; then nothing has happened
 */
export const lendSerialsWorkflow = createWorkflow(
  "lend-serials",
  (input: WorkflowData<Requested<LendBody>>) => {
    const operation = prepareSerialLoanStep(input)
    return new WorkflowResponse(runAndTell(operation, SERIAL_LENT))
  }
)
