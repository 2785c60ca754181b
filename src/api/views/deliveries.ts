import type { MedusaContainer } from "@medusajs/framework/types"
import { DELIVERY, type DeliveryOutcome } from "../../lifecycle/deliveries"
import type { OperationResult } from "../../modules/serial/ledger/types"
import type { DeliveryRecord } from "../../modules/serial/queries/deliveries"
import type { Page } from "../../modules/serial/queries/paging"
import type {
  DeliveryOperationResponse,
  DeliveryResponse,
  DeliverySerial,
  DeliverySerialsResponse,
  DeliveryView,
} from "../../types/deliveries"
import { deliveryById } from "../../workflows/expected-deliveries/delivery-by-id"
import { serialService } from "../../workflows/support/request"
import { documentAnswer } from "../operation-answer"
import { actorViews } from "./actors"
import { namesOf } from "./names"
import { operationViews } from "./operations"
import { serialRows } from "./serial-refs"

/** How many operations are shown with a delivery. */
const SHOWN = 100

/** Expected deliveries as screens show them, in the order given. */
export async function deliveryViews(
  container: MedusaContainer,
  deliveries: readonly DeliveryRecord[]
): Promise<DeliveryView[]> {
  const [names, actorOf] = await Promise.all([
    namesOf(container, {
      items: deliveries.flatMap(({ lines }) => lines.map((line) => line.inventory_item_id)),
      locations: deliveries.map(({ location_id }) => location_id),
    }),
    actorViews(container, deliveries),
  ])
  const nameless = (id: string) => ({ id, sku: null, title: null })
  return deliveries.map(({ actor_type, actor_id, location_id, lines, ...delivery }) => ({
    ...delivery,
    location: names.location(location_id) ?? { id: location_id, name: location_id },
    created_by: actorOf({ actor_type, actor_id }),
    lines: lines.map(({ inventory_item_id: id, ...line }) => ({
      item: names.item(id) ?? nameless(id),
      ...line,
    })),
  }))
}

/** A delivery, and what was done with it. @throws unknown_delivery */
export async function deliveryDetail(
  container: MedusaContainer,
  id: string
): Promise<DeliveryResponse> {
  const [delivery, { operations }] = await Promise.all([
    deliveryView(container, id),
    serialService(container).findOperations(
      { reference_type: DELIVERY, reference_id: id },
      { limit: SHOWN, offset: 0 }
    ),
  ])
  return { delivery, operations: await operationViews(container, operations) }
}

/** A page of the units of a delivery by what became of them. @throws unknown_delivery */
export async function deliverySerialsPage(
  container: MedusaContainer,
  id: string,
  {
    outcome,
    inventory_item_id,
    limit,
    offset,
  }: Page & { outcome?: DeliveryOutcome[]; inventory_item_id?: string }
): Promise<DeliverySerialsResponse> {
  await deliveryById(container, id)
  const page = { limit, offset }
  const filter = { outcomes: outcome, inventory_item_id }
  const { units, count } = await serialService(container).unitsOfDelivery(id, page, filter)
  const rows = await serialRows(
    container,
    units.map(({ serial_id }) => serial_id)
  )
  const serials = units.flatMap(({ serial_id, ...unit }): DeliverySerial[] => {
    const row = rows.get(serial_id)
    return row === undefined
      ? []
      : [{ ...row, outcome: unit.outcome, outcome_at: unit.occurred_at }]
  })
  return { serials, count, ...page }
}

/** The answer to a request that ran an operation of a delivery. */
export async function deliveryOperationAnswer(
  container: MedusaContainer,
  result: OperationResult
): Promise<DeliveryOperationResponse> {
  return documentAnswer(container, result, async (id) => ({
    delivery: await deliveryView(container, id),
  }))
}

async function deliveryView(container: MedusaContainer, id: string): Promise<DeliveryView> {
  const [view] = await deliveryViews(container, [await deliveryById(container, id)])
  return view
}
