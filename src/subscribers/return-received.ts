import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { linkReplacements } from "../workflows/replacing/link-replacements"
import { maybeReplaced } from "../workflows/replacing/replacements-of-order"
import { noteReceivedReturnWorkflow } from "../workflows/returns/note-received-return"
import { serialService } from "../workflows/support/request"
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
  if (!(await tracksAnything(container))) {
    return
  }
  const units = await serialService(container).listOrderAssignments({ order_ids: [order_id] })
  // Where no unit is with its buyer any more, every one was named, and the return is not read for that.
  if (units.some(({ state }) => state === "sold")) {
    await noteReceivedReturnWorkflow(container).run({ input: { return_id } })
  }
  if (maybeReplaced(units)) {
    await linkReplacements(container, order_id)
  }
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.RETURN_RECEIVED,
  context: { subscriberId: "serials-return-received" },
}
