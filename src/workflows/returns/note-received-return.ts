import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { digestOf } from "../support/digest"
import { serialService } from "../support/request"
import { sumOf } from "./came-in"
import { returnMaterial } from "./return-material"

/** A return was received, and serials sold on its lines are neither back nor declared: a to-do for the returns desk. */
export const RETURN_AWAITS_SERIALS = "serial.return-awaits-serials"

/** What is told of it. */
export interface ReturnAwaitsSerialsEvent {
  return_id: string
  order_id: string
  /** How many serials each line still awaits. */
  lines: { line_item_id: string; inventory_item_id: string; missing: number }[]
}

/** For how long it is remembered that it was told, in milliseconds: longer than Medusa repeats an event. */
const REMEMBERED_MS = 365 * 24 * 60 * 60_000

/**
 * How many serials each line of a received return still awaits, told once for what was received so far; puts nothing on
 * hand.
 * @returns what there is to be told, and what is remembered of it; null when there is nothing, or it was told
 */
const receivedWithoutSerialsStep = createStep(
  "received-without-serials",
  async ({ return_id }: { return_id: string }, { container }) => {
    const { record, components } = await returnMaterial(container, return_id)
    const lines = components.flatMap(({ line, inventory_item_id, away, unnamed }) => {
      const missing = Math.min(away.length, sumOf(unnamed))
      return missing > 0 ? [{ line_item_id: line.id, inventory_item_id, missing }] : []
    })
    const sofar = digestOf(
      record.receipts
        .map(({ item_id, disposition, quantity }) => `${item_id} ${disposition} ${quantity}`)
        .sort()
    )
    const reminder = `return-awaits-serials:${return_id}:${sofar}`
    const until = new Date(Date.now() + REMEMBERED_MS).toISOString().slice(0, 10)
    const isNews = lines.length > 0 && (await serialService(container).noteTold(reminder, until))
    return new StepResponse(
      isNews
        ? ({ return_id, order_id: record.order_id, lines } satisfies ReturnAwaitsSerialsEvent)
        : null,
      isNews ? [reminder] : []
    )
  },
  async (reminders, { container }) => {
    await serialService(container).forgetReminders(reminders ?? [])
  }
)

/** Emits `serial.return-awaits-serials` for a received return whose serials were not named: once for what was received. */
export const noteReceivedReturnWorkflow = createWorkflow(
  "note-received-return",
  (input: WorkflowData<{ return_id: string }>) => {
    const noted = receivedWithoutSerialsStep(input)
    when("return-awaits-serials", { noted }, (data) => data.noted !== null).then(() => {
      emitEventStep({
        eventName: RETURN_AWAITS_SERIALS,
        data: transform({ noted }, (data) => data.noted),
      })
    })
    return new WorkflowResponse(noted)
  }
)
