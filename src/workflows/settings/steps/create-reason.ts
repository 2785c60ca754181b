import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ReasonBody } from "../../../types/reasons"
import { serialService } from "../../support/request"
import { refuseSameText } from "../reason-texts"

/** A reason to add; it must have a text. */
export type NewReason = ReasonBody & { text: string }

/** Adds a reason. Undone by removing it. @throws SerialRefusalError invalid_request for one that is there already */
export const createSerialReasonStep = createStep(
  "create-serial-reason",
  async (reason: NewReason, { container }) => {
    const service = serialService(container)
    await refuseSameText(service, reason.text)
    const { id } = await service.createSerialReasons(reason)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await serialService(container).deleteSerialReasons(id)
    }
  }
)
