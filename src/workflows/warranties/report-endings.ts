import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { ENDING_KINDS, endingBands, type DaysAhead } from "../../lifecycle/endings"
import type { Ending } from "../../modules/serial/queries/endings"
import { serialService } from "../support/request"
import { daysAhead } from "./days-ahead"
import { EXPIRY_ENDING, expiryEvents, WARRANTY_ENDING, warrantyEvents } from "./ending-events"

/** A look at what ends soon. */
export interface EndingsInput {
  today: string
  /** How many days ahead; as the plugin's options say unless said. */
  ahead?: Partial<DaysAhead>
  /** Of how many units of each kind it tells at most; 5,000 unless said. */
  limit?: number
}

const LIMIT = 5_000

/** Looks for what ends soon, and remembers what it found. Answers what has not been told of yet. */
const noteEndingsStep = createStep(
  "note-endings",
  async ({ today, ahead, limit = LIMIT }: EndingsInput, { container }) => {
    const service = serialService(container)
    const wanted = { ...daysAhead(), ...ahead }
    await service.forgetEnded(today)
    const news: Ending[] = []
    let has_more = false
    for (const kind of ENDING_KINDS) {
      const bands = endingBands(wanted[kind], today)
      const found = bands.length === 0 ? [] : await service.noteEndings(kind, bands, limit)
      news.push(...found)
      has_more ||= found.length === limit
    }
    return new StepResponse(
      { news, has_more },
      news.map(({ reminder }) => reminder)
    )
  },
  async (reminders, { container }) => {
    if (reminders) {
      await serialService(container).forgetReminders(reminders)
    }
  }
)

/**
 * Emits `serial.warranty-ending` and `serial.expiry-ending`: once for each unit, last day and number of days ahead, units
 * that have all these in common together. What has ended is told of no more.
 * @returns how many units it told of, and whether there may be more
 */
export const reportEndingSerialsWorkflow = createWorkflow(
  "report-ending-serials",
  (input: WorkflowData<EndingsInput>) => {
    const { news, has_more } = noteEndingsStep(input)
    const warranties = transform(news, warrantyEvents)
    const expiries = transform(news, expiryEvents)
    emitEventStep({ eventName: WARRANTY_ENDING, data: warranties }).config({
      name: "tell-ending-warranties",
    })
    emitEventStep({ eventName: EXPIRY_ENDING, data: expiries }).config({
      name: "tell-ending-expiries",
    })
    const told = transform({ news, has_more }, (found) => ({
      count: found.news.length,
      has_more: found.has_more,
    }))
    return new WorkflowResponse(told)
  }
)
