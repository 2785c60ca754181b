import { setTimeout as sleep } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { StockOwed } from "../../lifecycle/stock"
import type { TakenBack } from "../../modules/serial/queries/operations"
import { takingBackKey } from "../operations/take-back"
import { serialService } from "../support/request"

// Medusa's own adjustment step would do, but this is needed twice in one workflow, and a step that is renamed inside
// `when` loses what its compensation is to undo (2.21.2: `.if()` puts the handler of the old name back).

/** The stock that an operation raises, before its serials are written. */
interface StockToRaise {
  operation_id: string
  owed: StockOwed[]
}

/**
 * Raises the stocked quantity at places, under Medusa's own locks. Undone by lowering it again, of units that are not on
 * hand now, which the operation notes: where that fails the stock stays, and a job finishes the operation.
 */
export const raiseSerialStockStep = createStep(
  "raise-serial-stock",
  async (input: StockToRaise, { container }) =>
    new StepResponse(await moveStock(container, input.owed), input),
  async (input, { container }) => {
    if (input) {
      await lowerAgain(container, input)
    }
  }
)

/**
 * Lowers again what an operation raised. Units that were written may have moved on since, or nobody could take them back,
 * for the database went away: their stock stays, as they do.
 */
async function lowerAgain(
  container: MedusaContainer,
  { operation_id, owed }: StockToRaise
): Promise<void> {
  const serials = serialService(container)
  const back = await settled(container, operation_id)
  if (back.is_written) {
    await moveStock(container, lowered(back.owed))
    return
  }
  await serials.markUnstocking(operation_id)
  await moveStock(container, opposite(owed))
  await serials.markUnstocked(operation_id)
}

/** For how long, and how often, it is looked whether units were taken back. */
const TAKING_BACK_MS = 5_000
const LOOK_EVERY_MS = 50

/**
 * What became of the units of an operation that is being taken back. Medusa (2.21.2) does not wait for the compensations
 * of later steps where a step between has none: the units may be about to be taken back just now.
 */
async function settled(container: MedusaContainer, operationId: string): Promise<TakenBack> {
  const until = Date.now() + TAKING_BACK_MS
  for (;;) {
    const found = await serialService(container).takenBack(operationId, takingBackKey(operationId))
    if (!found.is_written || found.is_taken_back || Date.now() > until) {
      return found
    }
    await sleep(LOOK_EVERY_MS)
  }
}

/** The stock that an operation lowers, once its serials are written. */
interface StockToLower {
  operation_id: string
  owed: StockOwed[]
}

/** Lowers the stocked quantity at places; see `lowerStock`. Undone by raising it again, where it was lowered by this. */
export const lowerSerialStockStep = createStep(
  "lower-serial-stock",
  async ({ operation_id, owed }: StockToLower, { container }) => {
    const levels = await lowerStock(container, operation_id, owed)
    return new StepResponse(levels, levels.length > 0 ? owed : [])
  },
  async (owed, { container }) => {
    await moveStock(container, opposite(owed ?? []))
  }
)

function lowered(owed: readonly StockOwed[]): StockOwed[] {
  return owed.filter(({ quantity }) => quantity < 0)
}

function opposite(owed: readonly StockOwed[]): StockOwed[] {
  return owed.map((part) => ({ ...part, quantity: -part.quantity }))
}

/**
 * Adds quantities, negative ones too, to Medusa's levels: all of them or none. Medusa adjusts one level after the other,
 * each in a transaction of its own, so what was adjusted before a failure is adjusted back.
 * @returns the ids of the levels
 */
export async function moveStock(
  container: MedusaContainer,
  owed: readonly StockOwed[]
): Promise<{ id: string }[]> {
  if (owed.length === 0) {
    return []
  }
  return behindLock(container, owed, () => adjustStock(container, owed))
}

/**
 * As `moveStock`, of what an operation lowers: not where another process has ended it meanwhile, taking this one, which
 * stood still for minutes, for dead.
 * @returns the ids of the levels; none where it was not lowered by this
 */
export async function lowerStock(
  container: MedusaContainer,
  operationId: string,
  owed: readonly StockOwed[]
): Promise<{ id: string }[]> {
  return behindLock(container, owed, async () =>
    (await serialService(container).isPending(operationId)) ? adjustStock(container, owed) : []
  )
}

/** Does something while nobody else moves stock of the items that are owed: Medusa's own flows take the same locks. */
export function behindLock<T>(
  container: MedusaContainer,
  owed: readonly StockOwed[],
  work: () => Promise<T>
): Promise<T> {
  const itemIds = [...new Set(owed.map((part) => part.inventory_item_id))].sort()
  return itemIds.length === 0
    ? work()
    : container.resolve(Modules.LOCKING).execute(itemIds, work, { timeout: 30 })
}

/** As `moveStock`, for whoever is behind the lock of the items already. */
export async function adjustStock(
  container: MedusaContainer,
  owed: readonly StockOwed[]
): Promise<{ id: string }[]> {
  const inventory = container.resolve(Modules.INVENTORY)
  const adjust = ({ inventory_item_id, location_id, quantity }: StockOwed, sign: 1 | -1) =>
    inventory.adjustInventory(inventory_item_id, location_id, sign * quantity)
  const adjusted: { part: StockOwed; id: string }[] = []
  try {
    for (const part of owed) {
      adjusted.push({ part, id: (await adjust(part, 1)).id })
    }
  } catch (error) {
    for (const { part } of adjusted) {
      await adjust(part, -1)
    }
    throw error
  }
  return adjusted.map(({ id }) => ({ id }))
}
