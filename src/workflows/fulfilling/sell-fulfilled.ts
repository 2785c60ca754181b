import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { WarrantyRecord } from "../../lifecycle/warranty"
import type { BookFacts, OperationInput, UnitBatch } from "../../modules/serial/ledger/types"
import { currentMoment } from "../../modules/serial/queries/availability-sql"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import { checkDisposition, checkParty } from "../book/check-disposition"
import { bookFacts } from "../book/facts"
import { broughtWarranties, warrantyFields } from "../delivering/starting-warranties"
import { takeBack } from "../operations/take-back"
import { distinct, readGraph } from "../support/graph"
import { serialService } from "../support/request"
import { judgeAsked } from "./judge-asked"
import {
  judgeLeaving,
  leavingCaptures,
  leavingPolicies,
  type Leaving,
  type LeavingItem,
  type LeavingUnits,
} from "./leaving-units"

/** A fulfilment whose tracked units are to be sold. */
export interface FulfilledUnits extends Leaving {
  fulfillment_id: string
  /** The admin user who fulfils, when known. */
  created_by: string | null
  /** When they left, of a fulfilment that stood before: the day of the sale, from which a warranty runs. Else now. */
  left_at?: string
  /** That it may still be refused to hand the units over: of a fulfilment that stands already they have left. */
  is_asked?: boolean
}

/** The idempotency key of a fulfilment's sale. */
export function saleKey(fulfillmentId: string): string {
  return `fulfillment:${fulfillmentId}:sell`
}

/**
 * Sells the serials that leave with a fulfilment. Medusa has taken the stock off already; all that can be refused is
 * refused before anything is written. Acts once for a fulfilment, however often it is called.
 * @returns the operations, in order; to be undone by `takeBackAll`
 * @throws too_few_for_line, capture_mismatch, wrong_location, under_notice, not_enough_serials; and, while it is asked,
 *   not_sellable, not_captured_here, disposition_incomplete, disposition_refused
 */
export async function sellFulfilled(
  container: MedusaContainer,
  fulfilled: FulfilledUnits
): Promise<string[]> {
  const head = { ...headOf(fulfilled), request: { fulfillment_id: fulfilled.fulfillment_id } }
  const items = await perhapsTracked(container, fulfilled.items)
  const policies = await leavingPolicies(container, items, fulfilled.location_id)
  if (policies.length === 0) {
    return []
  }
  const [earlier, captured] = await Promise.all([
    serialService(container).recall(saleKey(fulfilled.fulfillment_id), head.request),
    leavingCaptures(container, items),
  ])
  if (earlier) {
    return []
  }
  const judge = fulfilled.is_asked ? judgeAsked : judgeLeaving
  const units = judge(fulfilled, { policies, captured })
  refuseIfAny(units.refusals)
  if (fulfilled.is_asked && units.fill.length === 0) {
    const { location_id } = fulfilled
    refuseIfAny(await checkDisposition(container, { order_id: null, location_id, units }))
  }
  const isNothing = units.sold.length === 0 && units.fill.length === 0
  return isNothing ? [] : sell(container, units, fulfilled, head)
}

/** Without those that the guard has just seen not to be tracked: they are not asked for again. */
async function perhapsTracked(
  container: MedusaContainer,
  items: readonly LeavingItem[]
): Promise<LeavingItem[]> {
  const itemIds = items.map(({ inventory_item_id }) => inventory_item_id)
  const perhaps = new Set(await serialService(container).perhapsTracked(itemIds))
  return items.filter(({ inventory_item_id }) => perhaps.has(inventory_item_id))
}

const sellFulfilledSerialsStep = createStep(
  "sell-fulfilled-serials",
  async (fulfilled: FulfilledUnits, { container }) => {
    const done = await sellFulfilled(container, fulfilled)
    return new StepResponse(done, done)
  },
  async (operationIds, { container }) => {
    await takeBackAll(container, operationIds ?? [])
  }
)

type Head = Omit<OperationInput, "batches" | "kind">
/** A unit that is sold; of those that the strategy chose only the id is known. */
type SoldUnit = Omit<LeavingUnits["sold"][number], "number">

function headOf({ fulfillment_id, created_by, left_at }: FulfilledUnits): Head {
  return {
    occurred_at: left_at,
    actor: created_by ? { type: "user", id: created_by } : { type: "system", id: null },
    flow: "fulfillment",
    idempotency_key: `fulfillment:${fulfillment_id}`,
  }
}

/** Chooses what the strategy is to choose, then sells it all. @returns the operations, in order */
async function sell(
  container: MedusaContainer,
  units: LeavingUnits,
  fulfilled: FulfilledUnits,
  head: Head
): Promise<string[]> {
  const service = serialService(container)
  // Captured units know their order; only those that are chosen now have to be told.
  const order = units.fill.length > 0 ? await orderOf(container, fulfilled.fulfillment_id) : null
  const orderId = order?.id ?? units.sold[0]?.order_id
  const known = { ...head, reference: orderId ? { type: "order", id: orderId } : null }
  const done: string[] = []
  const sold: SoldUnit[] = [...units.sold]
  const isChoosing = fulfilled.is_asked && units.fill.length > 0
  const leaving = { order_id: orderId ?? null, location_id: fulfilled.location_id }
  if (isChoosing) {
    refuseIfAny((await checkParty(container, { ...leaving, units })).refusals)
  }
  try {
    for (const { order_line_item_id, item, ...any } of units.fill) {
      const set = {
        order_id: order?.id,
        order_line_item_id,
        customer_id: order?.customer_id,
        captured_as: "proposal" as const,
      }
      const filled = await service.execute({
        ...known,
        kind: "propose",
        // Not by its place among them: what was chosen before a process died is captured, and stands here no more.
        idempotency_key: `${head.idempotency_key}:fill:${order_line_item_id}:${any.inventory_item_id}`,
        batches: [{ command: "capture", set, any }],
      })
      done.push(filled.operation_id)
      const order_id = order?.id ?? null
      sold.push(
        ...filled.serial_ids.map((serial_id) => ({ serial_id, order_id, order_line_item_id, item }))
      )
    }
    if (isChoosing) {
      const chosen = { sold: await numbered(container, sold), fill: [] }
      refuseIfAny(await checkDisposition(container, { ...leaving, units: chosen }))
    }
    const brought = await broughtWarranties(container, sold)
    const sale = await service.execute({
      ...known,
      kind: "sell",
      idempotency_key: saleKey(fulfilled.fulfillment_id),
      batches: saleBatches(sold, fulfilled, brought),
      book: await toldOfSale(container, sold, orderId ?? null),
    })
    return [...done, sale.operation_id]
  } catch (error) {
    await takeBackAll(container, done)
    throw error
  }
}

/** Units with their numbers, of those that the record has to do with; nothing is read where there are none. */
async function numbered(
  container: MedusaContainer,
  sold: readonly SoldUnit[]
): Promise<LeavingUnits["sold"]> {
  const kept = sold.filter(({ item }) => item.policy.book !== "off")
  const named = await serialService(container).numbersOf(kept.map(({ serial_id }) => serial_id))
  const numbers = new Map(named.map(({ id, number }) => [id, number]))
  return kept.map((unit) => ({ ...unit, number: numbers.get(unit.serial_id) ?? "" }))
}

/** What the acquisition and disposition record is told of a sale; nothing where no unit's policy keeps it. */
async function toldOfSale(
  container: MedusaContainer,
  sold: readonly SoldUnit[],
  orderId: string | null
): Promise<BookFacts | undefined> {
  const items = sold.filter(({ item }) => item.policy.book !== "off").map(({ item }) => item)
  return items.length === 0
    ? undefined
    : bookFacts(container, {
        items: distinct(items.map(({ inventory_item_id }) => inventory_item_id)),
        orders: orderId === null ? [] : [orderId],
        customers: [],
        locations: [],
      })
}

/** Sells the serials of a fulfilment; see `sellFulfilled`. Undone by taking it back. */
export const sellFulfilledWorkflow = createWorkflow(
  "sell-fulfilled",
  (input: WorkflowData<FulfilledUnits>) => {
    const operations = sellFulfilledSerialsStep(input)
    return new WorkflowResponse(operations)
  }
)

/** Takes operations back, the last one first. */
export async function takeBackAll(
  container: MedusaContainer,
  operationIds: readonly string[]
): Promise<void> {
  for (const operationId of [...operationIds].reverse()) {
    await takeBack(container, operationId)
  }
}

async function orderOf(container: MedusaContainer, fulfillmentId: string) {
  const [link] = await readGraph<{ order: { id: string; customer_id: string | null } | null }>(
    container,
    "order_fulfillment",
    ["order.id", "order.customer_id"],
    { fulfillment_id: [fulfillmentId] }
  )
  return link?.order ?? null
}

const NO_WARRANTY = { customer_warranty_start: null, customer_warranty_end: null }

/** One batch an item: the warranty that starts now is the item's, but for a unit that brings one of its own. */
function saleBatches(
  sold: readonly SoldUnit[],
  { fulfillment_id, left_at }: FulfilledUnits,
  brought: ReadonlyMap<string, WarrantyRecord>
): UnitBatch[] {
  const day = left_at?.slice(0, 10) ?? currentMoment().today
  const items = new Map(sold.map(({ item }) => [item.inventory_item_id, item]))
  return [...items.values()].map((item) => ({
    command: "sell" as const,
    set: { fulfillment_id, ...warrantyFields(item, { sale: day }) },
    units: sold
      .filter((unit) => unit.item.inventory_item_id === item.inventory_item_id)
      .map(({ serial_id, order_line_item_id }) => {
        const former = brought.get(serial_id)
        // Of its own line: somebody may have captured it for another one since it was read.
        const unit = { serial_id, expects: { order_line_item_id } }
        return former === undefined
          ? unit
          : { ...unit, set: { ...NO_WARRANTY, ...warrantyFields(item, { sale: day }, former) } }
      }),
  }))
}
