import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { MAX_SERIALS } from "../../lifecycle/unit-details"
import type { PendingOperation } from "../../modules/serial/queries/operations"
import { eventOfBuyer } from "../buyers/buyer-events"
import { eventOfCase } from "../cases/case-events"
import { eventOfLoan } from "../loans/loan-events"
import { eventOfRepair } from "../reconciling/repair-events"
import { serialService } from "../support/request"
import { eventOfDelivery } from "../expected-deliveries/delivery-events"
import { eventOfNotice } from "../notices/notice-events"
import { eventOfCount } from "../stocktakes/count-events"
import { eventOfTransfer } from "../transfers/transfer-events"
import type { OperationEvent } from "./run-and-tell"

/**
 * Tells whoever listens of an operation that was interrupted and is finished now, as the operation itself would have done
 * at its end. What was taken back meanwhile is not told.
 */
export async function announceFinished(
  container: MedusaContainer,
  operation: PendingOperation
): Promise<void> {
  const name =
    eventOfTransfer(operation) ??
    eventOfCase(operation) ??
    eventOfLoan(operation) ??
    eventOfDelivery(operation) ??
    eventOfCount(operation) ??
    eventOfRepair(operation) ??
    eventOfNotice(operation) ??
    eventOfBuyer(operation)
  if (name === null) {
    return
  }
  const serials = serialService(container)
  const [[finished], serial_ids] = await Promise.all([
    serials
      .findOperations({ ids: [operation.id] }, { limit: 1, offset: 0 })
      .then(({ operations }) => operations),
    serials.serialsOfOperation(operation.id, { limit: MAX_SERIALS, offset: 0 }),
  ])
  if (finished?.state === "done" && finished.reverted_by_operation_id === null) {
    const data: OperationEvent = {
      id: operation.reference_id,
      operation_id: operation.id,
      serial_ids,
    }
    await container.resolve(Modules.EVENT_BUS).emit({ name, data })
  }
}
