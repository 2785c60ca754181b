import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { BookSetting } from "../../modules/serial/queries/book-setting"
import { serialService } from "../support/request"

/** Saves what the merchant says of the book. Undone by saving what was said before. */
const saveSerialBookSettingStep = createStep(
  "save-serial-book-setting",
  async (setting: BookSetting, { container }) => {
    const service = serialService(container)
    const before = await service.bookSetting()
    await service.saveBookSetting(setting)
    return new StepResponse(setting, before)
  },
  async (before, { container }) => {
    if (before) {
      await serialService(container).saveBookSetting(before)
    }
  }
)

/** Says which columns the acquisition and disposition record has, and whether locations keep their own. */
export const saveSerialBookSettingWorkflow = createWorkflow(
  "save-serial-book-setting",
  (input: WorkflowData<BookSetting>) => new WorkflowResponse(saveSerialBookSettingStep(input))
)
