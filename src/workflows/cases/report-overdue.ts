import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { serialService } from "../support/request"

/** The units of a case were due back, from the vendor or from the customer, and are not. */
export const CASE_OVERDUE = "serial.case-overdue"
/** A lent unit was due back, and is not. */
export const LOAN_OVERDUE = "serial.loan-overdue"

/** What is told of an overdue case. */
export interface CaseOverdueEvent {
  /** The case. */
  id: string
  due_on: string
  customer_id: string | null
}

/** What is told of an overdue unit. */
export interface LoanOverdueEvent {
  serial_id: string
  due_on: string
  customer_id: string | null
  case_id: string | null
}

/** Looks for what is overdue, and remembers what it found. Answers what has not been told of yet. */
const noteOverdueStep = createStep(
  "note-overdue",
  async ({ today }: { today: string }, { container }) => {
    const news = await serialService(container).noteOverdue(today)
    return new StepResponse(
      news,
      news.map(({ reminder }) => reminder)
    )
  },
  async (reminders, { container }) => {
    if (reminders) {
      await serialService(container).forgetReminders(reminders)
    }
  }
)

/**
 * Emits `serial.case-overdue` and `serial.loan-overdue`, once for each case and lent unit and each day on which it was
 * due.
 */
export const reportOverdueSerialsWorkflow = createWorkflow(
  "report-overdue-serials",
  (input: WorkflowData<{ today: string }>) => {
    const news = noteOverdueStep(input)
    const cases = transform(news, (overdue) =>
      overdue.flatMap(({ serial_id, case_id, due_on, customer_id }) =>
        serial_id === null ? [{ id: case_id, due_on, customer_id }] : []
      )
    )
    const loans = transform(news, (overdue) =>
      overdue.flatMap(({ serial_id, case_id, due_on, customer_id }) =>
        serial_id === null ? [] : [{ serial_id, due_on, customer_id, case_id }]
      )
    )
    emitEventStep({ eventName: CASE_OVERDUE, data: cases }).config({ name: "tell-overdue-cases" })
    emitEventStep({ eventName: LOAN_OVERDUE, data: loans }).config({ name: "tell-overdue-loans" })
    return new WorkflowResponse(news)
  }
)
