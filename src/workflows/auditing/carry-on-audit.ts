import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { serialService } from "../support/request"
import { AUDIT_FINISHED, type AuditFinishedEvent } from "./audit-events"

/**
 * Goes on with the verification that is running, where it left off, to its end. One process at a time is at it: what
 * another is at, it finishes.
 */
export async function carryOnAudit(container: MedusaContainer): Promise<void> {
  const serials = serialService(container)
  const running = await serials.runningAudit()
  if (running !== null) {
    await serials.exclusively("serials:audit", () => verifyToTheEnd(container, running.id))
  }
}

async function verifyToTheEnd(container: MedusaContainer, id: string): Promise<void> {
  const serials = serialService(container)
  if ((await serials.runningAudit())?.id !== id) {
    return
  }
  while (await serials.verifyNext(id)) {
    // Each turn is a transaction of its own.
  }
  const [run] = (await serials.auditRuns({ limit: 1, offset: 0 }, id)).runs
  const { serial_count, event_count, fault_count } = run
  const data: AuditFinishedEvent = { id, serial_count, event_count, fault_count }
  // Told before it is noted: who is told twice knows it by the id.
  await container.resolve(Modules.EVENT_BUS).emit({ name: AUDIT_FINISHED, data })
  await serials.finishAudit(id)
}
