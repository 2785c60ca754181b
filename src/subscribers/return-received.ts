import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { noteReceivedReturnWorkflow } from "../workflows/returns/note-received-return"

/** Tells of units that came back without their serials being named, as when a caller bypassed the route. */
export default async function returnReceived({
  event,
  container,
}: SubscriberArgs<{ return_id: string }>) {
  await noteReceivedReturnWorkflow(container).run({ input: { return_id: event.data.return_id } })
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.RETURN_RECEIVED,
  context: { subscriberId: "serials-return-received" },
}
