import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../modules/serial/ledger/types"
import { serialService } from "../support/request"
import { AUDIT_REQUESTED, type AuditRequestedEvent } from "./audit-events"

/** Begins a verification, unless one is running: then that one is meant. It is not taken back. */
const beginSerialAuditStep = createStep(
  "begin-serial-audit",
  async (actor: Actor, { container }) => {
    return new StepResponse(await serialService(container).beginAudit(actor))
  }
)

/**
 * Begins to verify the chain of every unit; a subscriber goes on with it, and a job where a process died. Emits
 * `serial.audit-requested`, and at the end `serial.audit-finished`. @returns the verification that runs
 */
export const verifySerialAuditTrailWorkflow = createWorkflow(
  "verify-serial-audit-trail",
  (input: WorkflowData<{ actor: Actor }>) => {
    const begun = beginSerialAuditStep(input.actor)
    const data = transform(begun, ({ id }): AuditRequestedEvent => ({ id }))
    emitEventStep({ eventName: AUDIT_REQUESTED, data })
    return new WorkflowResponse(begun)
  }
)
