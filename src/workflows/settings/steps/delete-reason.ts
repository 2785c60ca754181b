import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { serialService } from "../../support/request"
import { reasonById } from "../reason-texts"

/** Removes a reason. Undone by adding it again under its id. @throws SerialRefusalError unknown_reason */
export const deleteSerialReasonStep = createStep(
  "delete-serial-reason",
  async (reasonId: string, { container }) => {
    const service = serialService(container)
    const { id, text, rank } = await reasonById(service, reasonId)
    await service.deleteSerialReasons(id)
    return new StepResponse({ id }, { id, text, rank })
  },
  async (reason, { container }) => {
    if (reason) {
      await serialService(container).createSerialReasons(reason)
    }
  }
)
