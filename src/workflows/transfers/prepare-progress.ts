import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { SerialState } from "../../lifecycle/serial"
import { TRANSFER } from "../../lifecycle/transfers"
import type { OperationInput } from "../../modules/serial/ledger/types"
import type { TransferRecord } from "../../modules/serial/queries/transfers"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type {
  ArriveBody,
  CancelTransferBody,
  LoseInTransitBody,
  TransferUnitsBody,
} from "../../types/transfers"
import { unknownLocations } from "../support/locations"
import { serialService, type Requested } from "../support/request"
import { transferById, unitsMeant } from "./units-of-transfer"

/** Something asked of a transfer. */
export type OfTransfer<Body> = Requested<Body & { transfer_id: string }>

interface StepContext {
  container: MedusaContainer
}

/**
 * Makes the operation by which units of a transfer arrive. Reads only, as do the steps below.
 * @throws unknown_transfer, unknown_location, and what `unitsMeant` refuses
 */
export const prepareSerialArrivalStep = createStep(
  "prepare-serial-arrival",
  async (request: OfTransfer<ArriveBody>, { container }: StepContext) => {
    const { location_id, bin, reason } = request.body
    return new StepResponse(
      await progress(container, request, "arrive", async ({ destination_location_id }) => {
        refuseIfAny(await unknownLocations(container, [location_id]))
        return { location_id: location_id ?? destination_location_id, bin, reason }
      })
    )
  }
)

/** Makes the operation by which units of a transfer are lost on the way. @throws as above */
export const prepareLossInTransitStep = createStep(
  "prepare-loss-in-transit",
  async (request: OfTransfer<LoseInTransitBody>, { container }: StepContext) => {
    const { reason } = request.body
    return new StepResponse(
      await progress(container, request, "lose", () => Promise.resolve({ reason }))
    )
  }
)

/** Makes the operation by which all that is still in transit goes back to where it came from. @throws as above */
export const prepareTransferCancellationStep = createStep(
  "prepare-transfer-cancellation",
  async (request: OfTransfer<CancelTransferBody>, { container }: StepContext) =>
    new StepResponse(
      await progress(container, request, "recall_dispatch", () => Promise.resolve({}))
    )
)

/** An operation that takes units of a transfer on from transit. */
async function progress(
  container: MedusaContainer,
  { body, actor, idempotency_key }: OfTransfer<TransferUnitsBody & { reason?: string }>,
  command: "arrive" | "lose" | "recall_dispatch",
  setOf: (transfer: TransferRecord) => Promise<Partial<SerialState>>
): Promise<OperationInput> {
  const { transfer_id, reason = null } = body
  const head = {
    kind: command,
    actor,
    idempotency_key,
    request: body,
    reference: { type: TRANSFER, id: transfer_id },
    note: reason,
  }
  if (await serialService(container).recall(idempotency_key, body)) {
    return { ...head, batches: [] }
  }
  const set = await setOf(await transferById(container, transfer_id))
  const units = await unitsMeant(container, transfer_id, body)
  return { ...head, batches: [{ command, set, expects: { transfer_id }, units }] }
}
