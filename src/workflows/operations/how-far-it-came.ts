import type { MedusaContainer } from "@medusajs/framework/types"
import type { PendingOperation } from "../../modules/serial/queries/operations"
import { awaitingAt } from "../stock/levels"
import { serialService } from "../support/request"
import { howToFinish } from "./how-to-finish"

/**
 * Whether the stock that a pending operation raises is there although its serials are not: what its own workflow cannot
 * take back, for the database went away. By the same rule as the job that finishes it.
 */
export async function isStocked(container: MedusaContainer, id: string): Promise<boolean> {
  const operation = await pending(container, id)
  if (!operation || operation.flow === "return" || operation.progress === "recorded") {
    return false
  }
  const awaiting = await awaitingAt(container, operation.owed)
  return howToFinish(operation, { awaiting, is_old: false }).how === "carry_out"
}

/** Whether the serials of a pending operation are written, and all the stock that it lowers is lowered. */
export async function isLowered(container: MedusaContainer, id: string): Promise<boolean> {
  const operation = await pending(container, id)
  if (operation?.progress !== "recorded" || operation.intent?.awaiting_before === undefined) {
    return false
  }
  const awaiting = await awaitingAt(container, operation.owed)
  const finish = howToFinish(operation, { awaiting, is_old: false })
  return finish.how === "lower" && finish.owed.length === 0
}

async function pending(
  container: MedusaContainer,
  id: string
): Promise<PendingOperation | undefined> {
  // Touched until just now, perhaps by a clock that is ahead.
  const [operation] = await serialService(container).pendingOperations(
    new Date(Date.now() + 60_000),
    [id]
  )
  return operation
}
