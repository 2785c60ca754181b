import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { AUDIT_REQUESTED } from "../workflows/auditing/audit-events"
import { carryOnAudit } from "../workflows/auditing/carry-on-audit"

/** Verifies the audit trail, once that was asked for. */
export default async function auditRequested({ container }: SubscriberArgs<{ id: string }>) {
  await carryOnAudit(container)
}

export const config: SubscriberConfig = {
  event: AUDIT_REQUESTED,
  context: { subscriberId: "serials-audit-requested" },
}
