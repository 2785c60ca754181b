import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { UnitBatch } from "../../modules/serial/ledger/types"
import { readGraph } from "../support/graph"
import { serialService } from "../support/request"

/** A fulfilment that was cancelled, and where Medusa put its stock. */
export interface CancelledFulfilment {
  fulfillment_id: string
}

interface Fulfilment {
  id: string
  location_id: string
  canceled_at: string | null
  items: { line_item_id: string; inventory_item_id: string | null }[]
}

/** The idempotency key of a fulfilment's cancellation. */
export function cancellationKey(fulfillmentId: string): string {
  return `fulfillment-cancelled:${fulfillmentId}`
}

/**
 * Puts the serials of a cancelled fulfilment back to `reserved` for the same line, where Medusa put the stock; a unit
 * whose item Medusa did not restock is `returned`. Acts once for a fulfilment; does nothing for one that stands.
 */
const undoFulfilledSerialsStep = createStep(
  "undo-fulfilled-serials",
  async ({ fulfillment_id }: CancelledFulfilment, { container }) => {
    const service = serialService(container)
    const key = cancellationKey(fulfillment_id)
    const [fulfilment] = await readGraph<Fulfilment>(
      container,
      "fulfillment",
      ["id", "location_id", "canceled_at", "items.line_item_id", "items.inventory_item_id"],
      { id: [fulfillment_id] }
    )
    if (!fulfilment?.canceled_at || (await service.recall(key, { fulfillment_id }))) {
      return new StepResponse(null)
    }
    const sold = await service.findSold(fulfillment_id)
    if (sold.length === 0) {
      return new StepResponse(null)
    }
    const restocked = await restockedItems(container, fulfilment)
    const isRestocked = (unit: (typeof sold)[number]) =>
      restocked.has(`${unit.order_line_item_id} ${unit.inventory_item_id}`)
    const result = await service.execute({
      kind: "cancel_fulfillment",
      actor: { type: "system", id: null },
      idempotency_key: key,
      request: { fulfillment_id },
      flow: "fulfillment",
      reference: sold[0]?.order_id ? { type: "order", id: sold[0].order_id } : null,
      batches: [
        await backInBins(container, batch("unfulfil", fulfilment, sold.filter(isRestocked))),
        batch(
          "take_back",
          fulfilment,
          sold.filter((unit) => !isRestocked(unit))
        ),
      ],
    })
    return new StepResponse(result.operation_id)
  }
)

/** Puts the serials of a cancelled fulfilment back; see the step. Safe to run twice, and late. */
export const undoFulfilledWorkflow = createWorkflow(
  "undo-fulfilled",
  (input: WorkflowData<CancelledFulfilment>) => {
    const operation = undoFulfilledSerialsStep(input)
    return new WorkflowResponse(operation)
  }
)

function batch(
  command: "unfulfil" | "take_back",
  { id, location_id }: Fulfilment,
  units: readonly { id: string }[]
): UnitBatch {
  return {
    command,
    set: {
      location_id,
      ...(command === "take_back" ? { reason: "fulfilment cancelled, not restocked" } : {}),
    },
    expects: { fulfillment_id: id },
    units: units.map((unit) => ({ serial_id: unit.id })),
  }
}

/** Units that did not leave after all lie in the bins that they were taken from. */
async function backInBins(container: MedusaContainer, batch: UnitBatch): Promise<UnitBatch> {
  const units = batch.units ?? []
  const ids = units.flatMap(({ serial_id }) => serial_id ?? [])
  const bins = new Map(
    (await serialService(container).formerBins(ids)).map(({ serial_id, bin }) => [serial_id, bin])
  )
  return {
    ...batch,
    units: units.map((unit) => ({ ...unit, set: { bin: bins.get(unit.serial_id!) ?? null } })),
  }
}

/** Line and item of what core's cancellation restocked: an item that its line's variant still consists of. */
async function restockedItems(
  container: MedusaContainer,
  { items }: Fulfilment
): Promise<Set<string>> {
  const lines = await readGraph<{
    id: string
    variant: { inventory_items: { inventory_item_id: string }[] } | null
  }>(container, "order_line_item", ["id", "variant.inventory_items.inventory_item_id"], {
    id: [...new Set(items.map((item) => item.line_item_id))],
  })
  const current = lines.flatMap(({ id, variant }) =>
    (variant?.inventory_items ?? []).map(({ inventory_item_id }) => `${id} ${inventory_item_id}`)
  )
  const fulfilled = items.map((item) => `${item.line_item_id} ${item.inventory_item_id}`)
  return new Set(fulfilled.filter((key) => current.includes(key)))
}
