import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ReasonBody } from "../../../types/reasons"
import { serialService } from "../../support/request"
import { reasonById, refuseSameText } from "../reason-texts"

/** A reason's id and what shall be said of it; what is absent stays. */
export type ReasonChange = ReasonBody & { id: string }

/**
 * Changes a reason. Undone by writing what it was.
 * @throws SerialRefusalError unknown_reason, invalid_request for one that is there already
 */
export const updateSerialReasonStep = createStep(
  "update-serial-reason",
  async (change: ReasonChange, { container }) => {
    const service = serialService(container)
    const { id, text, rank } = await reasonById(service, change.id)
    await refuseSameText(service, change.text ?? text, id)
    await service.updateSerialReasons(change)
    return new StepResponse({ id }, { id, text, rank })
  },
  async (before, { container }) => {
    if (before) {
      await serialService(container).updateSerialReasons(before)
    }
  }
)
