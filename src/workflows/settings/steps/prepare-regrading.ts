import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SETTINGS } from "../../../lifecycle/operation-kinds"
import type { OperationInput } from "../../../modules/serial/ledger/types"
import { serialService } from "../../support/request"
import type { RequestedConditionChange } from "./update-condition"

/** A change of a condition that was made: its units shall follow whether it may be sold. */
export type Regrading = RequestedConditionChange & {
  condition: { id: string; is_sellable: boolean }
}

/** Makes the operation that lets units follow their condition; its list of units is empty when all do. */
export const prepareSerialRegradingStep = createStep(
  "prepare-serial-regrading",
  async (
    { condition: { id, is_sellable }, body, actor, idempotency_key }: Regrading,
    { container }
  ) => {
    const ids = await serialService(container).idsToRegrade(id, is_sellable)
    return new StepResponse<OperationInput>({
      kind: "regrade",
      flow: SETTINGS,
      actor,
      idempotency_key,
      request: body,
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
