import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { STEP_COMMANDS } from "../../lifecycle/units-on-case"
import type {
  EditCaseBody,
  HandBackBody,
  ReceiveCaseBody,
  ReturnCaseBody,
  SendCaseBody,
} from "../../types/cases"
import { whereTo } from "../support/where-to"
import { caseOperation, type OfCase } from "./case-operation"
import { detailsOf } from "./details"
import { batchesOf, commandedUnits } from "./units-of-case"

interface StepContext {
  container: MedusaContainer
}

/** Makes the operation that changes what is said of a case. Reads only, as do the steps below. @throws unknown_case */
export const prepareCaseEditStep = createStep(
  "prepare-case-edit",
  async (request: OfCase<EditCaseBody>, { container }: StepContext) =>
    new StepResponse(
      await caseOperation<EditCaseBody & { reason?: string }>(
        container,
        "case_edit",
        request,
        () => ({
          step: "edit",
          set: detailsOf(request.body),
        })
      )
    )
)

/**
 * Makes the operation by which awaited units come in. What was replaced in advance has its case closed when the last of
 * it is here.
 * @throws unknown_case, unknown_location, unknown_condition, and what `commandedUnits` refuses
 */
export const prepareCaseReceiptStep = createStep(
  "prepare-case-receipt",
  async (request: OfCase<ReceiveCaseBody>, { container }: StepContext) => {
    const { case_id: id } = request.body
    return new StepResponse(
      await caseOperation(container, "case_receive", request, async ({ outcome }) => {
        const where = await whereTo(container, request.body)
        const { commanded, is_whole, is_last, seen } = await commandedUnits(
          container,
          id,
          "receive",
          STEP_COMMANDS.receive,
          request.body
        )
        // A unit that is here to be repaired keeps its case open.
        const isOver =
          outcome !== null &&
          is_last &&
          commanded.every(({ command }) => command === STEP_COMMANDS.receive.owed)
        const receipt = is_whole ? "receive" : "receive_part"
        return {
          step: isOver ? "close" : receipt,
          set: {},
          seen,
          batches: batchesOf(commanded, id, { ...where, case_id: id }),
        }
      })
    )
  }
)

/** Makes the operation by which the units of a case go to its vendor. @throws as above */
export const prepareCaseSendingStep = createStep(
  "prepare-case-sending",
  async (request: OfCase<SendCaseBody>, { container }: StepContext) => {
    const { case_id: id, vendor, reference, due_on, sent_at } = request.body
    return new StepResponse(
      await caseOperation(
        container,
        "case_send",
        request,
        async () => {
          const { commanded } = await commandedUnits(container, id, "send", STEP_COMMANDS.send, {})
          return {
            step: "send",
            set: { vendor, reference, due_on },
            batches: batchesOf(commanded, id, {}),
          }
        },
        sent_at
      )
    )
  }
)

/** Makes the operation by which units of a case are back from its vendor, all or a part. @throws as above */
export const prepareCaseReturnStep = createStep(
  "prepare-case-return",
  async (request: OfCase<ReturnCaseBody>, { container }: StepContext) => {
    const { case_id: id, returned_at } = request.body
    return new StepResponse(
      await caseOperation(
        container,
        "case_return",
        request,
        async () => {
          const where = await whereTo(container, request.body)
          const { commanded, is_whole, seen } = await commandedUnits(
            container,
            id,
            "return",
            STEP_COMMANDS.return,
            request.body,
            ({ is_back }) => !is_back
          )
          return {
            step: is_whole ? "return" : "return_part",
            set: {},
            seen,
            batches: batchesOf(commanded, id, where),
          }
        },
        returned_at
      )
    )
  }
)

/** Makes the operation by which customers have their units back. @throws as above */
export const prepareHandBackStep = createStep(
  "prepare-hand-back",
  async (request: OfCase<HandBackBody>, { container }: StepContext) => {
    const { case_id: id } = request.body
    return new StepResponse(
      await caseOperation(container, "case_hand_back", request, async () => {
        const { commanded } = await commandedUnits(
          container,
          id,
          "hand_back",
          STEP_COMMANDS.hand_back,
          request.body
        )
        return { step: "hand_back", set: {}, batches: batchesOf(commanded, id, {}) }
      })
    )
  }
)
