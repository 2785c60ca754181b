import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { giveMedusaLockBackStep, takeMedusaLockStep } from "../support/medusa-lock"
import { keepChosenUnitsStep } from "./keep-units"
import { noteSerialChoiceStep } from "./note-choice"
import { prepareSerialChoiceStep, type ChooseUnits, type PreparedChoice } from "./prepare-choice"

/**
 * Keeps the units that a buyer chose for a cart line, instead of those chosen before; no units drop the choice. They are
 * withheld from everybody else until the store's time is over or the order is placed.
 * @throws SerialRefusalError naming every offending unit; then nothing has happened
 */
export const chooseUnitsWorkflow = createWorkflow(
  "choose-units",
  (input: WorkflowData<ChooseUnits>) => {
    const lock = transform(input, ({ body }) => ({ key: body.cart_id }))
    const held = takeMedusaLockStep(lock)
    const prepared = prepareSerialChoiceStep(input)
    const result = keepChosenUnitsStep(prepared)
    when("notes-choice", prepared, ({ note }) => note !== undefined).then(() => {
      const note = transform(
        prepared,
        (choice) => choice.note as NonNullable<PreparedChoice["note"]>
      )
      noteSerialChoiceStep(note)
    })
    giveMedusaLockBackStep(held)
    return new WorkflowResponse(result)
  }
)
