import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SETTINGS } from "../../../lifecycle/operation-kinds"
import type { OperationInput } from "../../../modules/serial/ledger/types"
import { serialService, type Requester } from "../../support/request"

/** A condition whose units shall follow whether it may be sold. */
export interface Regrading extends Requester {
  condition: { id: string; is_sellable: boolean }
}

/** Makes the operation that lets units follow their condition; its list of units is empty when all do. */
export const prepareSerialRegradingStep = createStep(
  "prepare-serial-regrading",
  async ({ condition: { id, is_sellable }, actor, idempotency_key }: Regrading, { container }) => {
    const ids = await serialService(container).idsToRegrade(id, is_sellable)
    return new StepResponse<OperationInput>({
      kind: "regrade",
      flow: SETTINGS,
      actor,
      idempotency_key,
      request: { condition_id: id, is_sellable },
      batches: [
        {
          command: "regrade",
          set: { is_sellable_condition: is_sellable },
          units: ids.map((serial_id) => ({ serial_id })),
        },
      ],
      reference: { type: "condition", id },
    })
  }
)
