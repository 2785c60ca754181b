import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  InventoryLevelWorkflowEvents,
  Modules,
} from "@medusajs/framework/utils"
import { sentenceOf } from "../../lifecycle/refusals"
import { sumOwed, type StockOwed } from "../../lifecycle/stock"
import type { LedgerResult } from "../../modules/serial/ledger/results"
import type { PendingOperation } from "../../modules/serial/queries/operations"
import type { Place } from "../../modules/serial/queries/withheld"
import { refusalsIn } from "../../modules/serial/refusal-error"
import { isReceivedSince } from "../returns/received-since"
import { awaitingAt } from "../stock/levels"
import { adjustStock, behindLock, lowerStock } from "../stock/move-stock"
import { syncWithheld } from "../stock/withheld-reservations"
import { serialService } from "../support/request"
import { announceFinished } from "./announce-finished"
import { howToFinish, type Finish } from "./how-to-finish"

/** No request of a living process leaves an operation untouched for so long. */
const ABANDONED_AFTER_MS = 120_000

/** For so long an operation is looked at again before it is ended as best can be told. */
const UNCLEAR_FOR_MS = 15 * 60_000

/** What became of one interrupted operation. */
export interface Finished {
  operation_id: string
  outcome: "finished" | "abandoned" | "left"
}

/**
 * Finishes what a process that died left half done: serials and stock are brought to where the operation meant them to
 * be, or the operation is ended and its idempotency key is free again. Each is finished by one process at a time; an
 * error in one does not keep the others.
 * @returns what became of those that it looked at
 */
export async function finishPending(container: MedusaContainer): Promise<Finished[]> {
  const serials = serialService(container)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const untouchedSince = new Date(Date.now() - ABANDONED_AFTER_MS)
  const finished: Finished[] = []
  for (const { id } of await serials.pendingOperations(untouchedSince)) {
    try {
      const outcome = await serials.exclusively(`serials:finish:${id}`, async () => {
        // Another process may have finished it since.
        const [operation] = await serials.pendingOperations(untouchedSince, [id])
        return operation ? finishOne(container, operation) : null
      })
      finished.push(...(outcome === null ? [] : [{ operation_id: id, outcome }]))
    } catch (error) {
      logger.error(`serials: operation ${id} could not be finished yet.`, error as Error)
    }
  }
  return finished
}

async function finishOne(
  container: MedusaContainer,
  operation: PendingOperation
): Promise<Finished["outcome"]> {
  // Whether its stock was lowered is told and acted on behind one lock: its own process may only have stood still.
  const outcome =
    operation.progress === "recorded"
      ? await behindLock(container, operation.owed, () => judgeAndDo(container, operation))
      : await judgeAndDo(container, operation)
  if (outcome !== "left") {
    await syncWithheld(container, placesOf(operation))
  }
  if (outcome === "finished") {
    await tellAbout(container, operation.owed)
    await announceFinished(container, operation)
  }
  return outcome
}

async function judgeAndDo(
  container: MedusaContainer,
  operation: PendingOperation
): Promise<Finished["outcome"]> {
  const finish = howToFinish(operation, {
    awaiting: await awaitingAt(container, placesOf(operation)),
    is_received: await isReceivedSince(container, operation),
    is_old: isOld(operation),
  })
  return DO[finish.how](container, operation, finish)
}

type Doing = (
  container: MedusaContainer,
  operation: PendingOperation,
  finish: Finish
) => Promise<Finished["outcome"]>

const DO: Record<Finish["how"], Doing> = {
  carry_out: (container, operation) => carryOut(container, operation),
  lower: async (container, operation, finish) => {
    report(container, operation, finish)
    const serials = serialService(container)
    if (!(await serials.isPending(operation.id))) {
      return "left"
    }
    await adjustStock(container, "owed" in finish ? finish.owed : [])
    await serials.finish(operation.id)
    return "finished"
  },
  abandon: async (container, operation, finish) => {
    report(container, operation, finish)
    await serialService(container).abandon(operation.id)
    return "abandoned"
  },
  leave: async (container, operation, finish) => {
    report(container, operation, finish)
    return "left"
  },
}

/** Writes the serials, then lowers what is to be lowered. */
async function carryOut(
  container: MedusaContainer,
  operation: PendingOperation
): Promise<Finished["outcome"]> {
  await syncWithheld(container, operation.intent?.withheld ?? [])
  const result = await written(container, operation)
  if ("how" in result) {
    return DO[result.how](container, operation, result)
  }
  if (result.is_replay) {
    // Its own process has just written them: the next look tells what became of it.
    return "left"
  }
  await lowerStock(container, operation.id, lowered(result.owed))
  await serialService(container).finish(operation.id)
  await syncWithheld(container, result.withheld_places)
  return "finished"
}

/**
 * Writes the serials, or says what is left to do when their units changed meanwhile: then stock that was raised stays,
 * and awaits serials, for all to see.
 */
async function written(
  container: MedusaContainer,
  operation: PendingOperation
): Promise<LedgerResult | Finish> {
  try {
    return await serialService(container).carryOut(operation.id)
  } catch (error) {
    const refusals = refusalsIn(error)
    if (refusals === null) {
      throw error
    }
    const isTemporary = refusals.every(({ code }) => code === "busy") && !isOld(operation)
    const why = refusals.slice(0, 5).map(sentenceOf).join(" ")
    return { how: isTemporary ? "leave" : "abandon", why }
  }
}

/** Tells whoever listens that stock has changed, as the operation itself would have done at its end. */
async function tellAbout(container: MedusaContainer, places: readonly Place[]): Promise<void> {
  const levels = await container.resolve(Modules.INVENTORY).listInventoryLevels(
    {
      inventory_item_id: places.map((place) => place.inventory_item_id),
      location_id: places.map((place) => place.location_id),
    },
    { take: null, select: ["id"] }
  )
  if (places.length > 0 && levels.length > 0) {
    const data = levels.map(({ id }) => ({ id }))
    await container
      .resolve(Modules.EVENT_BUS)
      .emit({ name: InventoryLevelWorkflowEvents.UPDATED, data })
  }
}

function report(container: MedusaContainer, { id, kind }: PendingOperation, finish: Finish): void {
  if ("why" in finish && finish.why !== undefined) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`serials: interrupted operation ${id} (${kind}): ${finish.how}. ${finish.why}`)
  }
}

function isOld({ recorded_at }: PendingOperation): boolean {
  return Date.now() - recorded_at.getTime() > UNCLEAR_FOR_MS
}

function lowered(owed: readonly StockOwed[]): StockOwed[] {
  return owed.filter(({ quantity }) => quantity < 0)
}

/** Every place where the operation owes stock, or changes what is on hand or withheld. */
function placesOf({ owed, intent }: PendingOperation): Place[] {
  const parts = [...owed, ...(intent?.on_hand ?? []), ...(intent?.withheld ?? [])]
  return sumOwed(parts.map((part) => ({ ...part, quantity: 1 })))
}
