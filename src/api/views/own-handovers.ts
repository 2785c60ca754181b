import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "../../lifecycle/refusals"
import type { ListedHandover } from "../../modules/serial/buyers/handovers"
import type { Page } from "../../modules/serial/queries/paging"
import type { OwnHandover, OwnHandoverListResponse } from "../../types/buyers"
import { emailOfLogIn } from "../../workflows/buyers/log-in"
import { refuseWith, serialService } from "../../workflows/support/request"
import { namesOf } from "./names"

/** A page of what a customer offered, and of what is offered to them now, newest first. */
export async function ownHandovers(
  container: MedusaContainer,
  customer_id: string,
  { limit, offset }: Page
): Promise<OwnHandoverListResponse> {
  const email = await emailOfLogIn(container, customer_id)
  const who = { customer_id, email }
  const page = await serialService(container).handoversOf(who, { limit, offset })
  return {
    handovers: await handoverViews(container, customer_id, page.handovers),
    count: page.count,
    limit,
    offset,
  }
}

/** An offer that a customer has just made, or made before. @throws unknown_handover */
export async function ownHandover(
  container: MedusaContainer,
  customer_id: string,
  id: string
): Promise<OwnHandover> {
  const who = { customer_id, email: "", ids: [id] }
  const { handovers } = await serialService(container).handoversOf(who, { limit: 1, offset: 0 })
  const [view] = await handoverViews(container, customer_id, handovers)
  return view ?? refuseWith(refuse("unknown_handover", null, { handover: id }))
}

async function handoverViews(
  container: MedusaContainer,
  customerId: string,
  handovers: readonly ListedHandover[]
): Promise<OwnHandover[]> {
  const names = await namesOf(container, { items: handovers.map((one) => one.inventory_item_id) })
  return handovers.map((one) => {
    const isGiven = one.from_customer_id === customerId
    return {
      id: one.id,
      direction: isGiven ? "given" : "received",
      status: one.status,
      serial: { id: one.serial_id, number: one.number, item: names.item(one.inventory_item_id) },
      email: isGiven ? one.email : null,
      expires_at: one.expires_at,
      created_at: one.created_at,
    }
  })
}
