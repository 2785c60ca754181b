import type { MedusaContainer } from "@medusajs/framework/types"
import type { Policy } from "../../lifecycle/policy"
import type { SoldWithFulfilment } from "../../modules/serial/queries/sold"
import { saidKey } from "../delivering/after-fulfilment"
import { deliverFulfilledWorkflow } from "../delivering/deliver-fulfilled"
import { shipFulfilledWorkflow } from "../delivering/ship-fulfilled"
import { cancellationKey, undoFulfilledWorkflow } from "../fulfilling/undo-fulfilled"
import { changedWithin, type Span } from "../support/changed-within"
import { eachByItself } from "../support/each-by-itself"
import { byId, distinct } from "../support/graph"
import { serialService } from "../support/request"

interface Fulfilment {
  id: string
  location_id: string
  shipped_at: string | null
  delivered_at: string | null
  canceled_at: string | null
}

/** Units of one item that are sold with a fulfilment. */
interface SoldUnits extends SoldWithFulfilment {
  fulfilment: Fulfilment
  policy: Policy
}

/** What Medusa may say of a fulfilment. */
interface Saying {
  key: (fulfillmentId: string) => string
  /** Whether Medusa says so of the units, and they do not show it. */
  isMissed: (units: SoldUnits) => boolean
  follow: (container: MedusaContainer, input: { fulfillment_id: string }) => Promise<unknown>
}

const SAYINGS: readonly Saying[] = [
  {
    key: cancellationKey,
    isMissed: ({ fulfilment }) => fulfilment.canceled_at !== null,
    follow: (container, input) => undoFulfilledWorkflow(container).run({ input }),
  },
  {
    key: (id) => saidKey("start_warranty", id),
    isMissed: ({ fulfilment: { canceled_at, shipped_at }, is_unwarranted, policy }) =>
      !canceled_at &&
      shipped_at !== null &&
      is_unwarranted &&
      policy.customer_warranty?.starts_at === "shipment",
    follow: (container, input) => shipFulfilledWorkflow(container).run({ input }),
  },
  {
    key: (id) => saidKey("deliver", id),
    isMissed: ({ fulfilment: { canceled_at, delivered_at }, is_undelivered }) =>
      !canceled_at && delivered_at !== null && is_undelivered,
    follow: (container, input) => deliverFulfilledWorkflow(container).run({ input }),
  },
]

const FULFILMENTS = {
  entity: "fulfillment",
  fields: ["location_id", "shipped_at", "delivered_at", "canceled_at"],
}

/** Does to sold units what Medusa said of their fulfilments within a span, where that was not done. */
export async function followMissedFulfilments(
  container: MedusaContainer,
  span: Span
): Promise<void> {
  for await (const page of changedWithin<Fulfilment>(container, FULFILMENTS, span)) {
    const units = await soldWith(container, page)
    for (const saying of SAYINGS) {
      const ids = await missed(container, units, saying)
      await eachByItself(container, ids, (fulfillment_id) =>
        saying.follow(container, { fulfillment_id })
      )
    }
  }
}

async function soldWith(
  container: MedusaContainer,
  fulfilments: readonly Fulfilment[]
): Promise<SoldUnits[]> {
  const serials = serialService(container)
  const sold = await serials.soldAmong(fulfilments.map(({ id }) => id))
  const fulfilmentsById = byId(fulfilments)
  const units = sold.flatMap((one) => {
    const fulfilment = fulfilmentsById.get(one.fulfillment_id)
    return fulfilment ? [{ ...one, fulfilment, location_id: fulfilment.location_id }] : []
  })
  const policies = await serials.policiesAt(units)
  return units.map((one, at) => ({ ...one, policy: policies[at].policy }))
}

/** Of which fulfilments something was said that is to be done still. */
async function missed(
  container: MedusaContainer,
  units: readonly SoldUnits[],
  { key, isMissed }: Saying
): Promise<string[]> {
  const ids = distinct(units.filter(isMissed).map(({ fulfillment_id }) => fulfillment_id))
  const settled = new Set(await serialService(container).settledKeys(ids.map(key)))
  return ids.filter((id) => !settled.has(key(id)))
}
