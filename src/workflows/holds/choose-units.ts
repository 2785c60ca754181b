import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { keepUnitsStep } from "./keep-units"
import { lockCartStep, unlockCartStep } from "./lock-cart"
import { noteChoiceStep } from "./note-choice"
import { prepareChoiceStep, type ChooseUnits, type PreparedChoice } from "./prepare-choice"

/**
 * Keeps the units that a buyer chose for a cart line, instead of those chosen before; no units drop the choice. They are
 * withheld from everybody else until the store's time is over or the order is placed.
 * @throws SerialRefusalError naming every offending unit; then nothing has happened
 */
export const chooseUnitsWorkflow = createWorkflow(
  "choose-units",
  (input: WorkflowData<ChooseUnits>) => {
    const lock = transform(input, ({ body }) => ({ cart_id: body.cart_id }))
    lockCartStep(lock)
    const prepared = prepareChoiceStep(input)
    const result = keepUnitsStep(prepared)
    when("notes-choice", prepared, ({ note }) => note !== undefined).then(() => {
      const note = transform(
        prepared,
        (choice) => choice.note as NonNullable<PreparedChoice["note"]>
      )
      noteChoiceStep(note)
    })
    unlockCartStep(lock)
    return new WorkflowResponse(result)
  }
)
