import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { linkReplacementsWorkflow } from "../workflows/replacing/link-replacements"
import { noteReceivedReturnWorkflow } from "../workflows/returns/note-received-return"
import { tracksAnything } from "../workflows/support/tracked"

/**
 * Tells of units that came back without their serials being named, as when a caller bypassed the route; those that were
 * replaced are linked with what was given for them.
 */
export default async function returnReceived({
  event,
  container,
}: SubscriberArgs<{ return_id: string; order_id: string }>) {
  const { return_id, order_id } = event.data
  await noteReceivedReturnWorkflow(container).run({ input: { return_id } })
  if (await tracksAnything(container)) {
    await linkReplacementsWorkflow(container).run({ input: { order_id } })
  }
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.RETURN_RECEIVED,
  context: { subscriberId: "serials-return-received" },
}
