import { setTimeout } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { refuse } from "../../lifecycle/refusals"
import type { Actor } from "../../modules/serial/ledger/types"
import { refusalsIn } from "../../modules/serial/refusal-error"
import { isLockTimeout } from "../support/medusa-lock"
import { refuseWith, serialService } from "../support/request"
import { checkSale, type SaleTerms } from "./check-sale"
import { handOver } from "./hand-over"
import { markHandedOver } from "./mark-handed-over"
import { placeOrder } from "./place-order"
import { COUNTER_SALE, isCounterSale, readSale, type Sale } from "./sale-record"
import { takePayment } from "./take-payment"

/** A counter sale that is to be completed. */
export interface SaleToComplete extends SaleTerms {
  order_id: string
  actor: Actor
}

/** One stage of a sale, by the word that refusals have for it; it does nothing where it is done. */
interface Stage {
  name: string
  run: (container: MedusaContainer, sale: Sale, input: SaleToComplete) => Promise<void>
}

const STAGES: readonly Stage[] = [
  { name: "placing", run: placeOrder },
  { name: "paying", run: takePayment },
  { name: "handing_over", run: handOver },
  { name: "marking", run: markHandedOver },
]

/** How long one waits for somebody who completes the same sale, and how often one looks, in milliseconds. */
const WAITS = 10_000
const RETRY = 200

/** How often a stage is tried while other tills are at its items: Medusa waits five seconds for them each time. */
const TRIES = 4

/**
 * Goes through the stages of a sale. Each commits by itself, since Medusa's flows cannot be undone whole: what fails is
 * told, and the next try goes on there.
 */
const completeSaleStep = createStep(
  "complete-sale",
  async (input: SaleToComplete, { container }) => {
    await alone(container, input.order_id, async () => {
      const sale = await readSale(container, input.order_id)
      await checkSale(container, sale, input)
      await noteCounterSale(container, sale, input.location_id)
      for (const stage of STAGES) {
        await runStage(container, stage, input)
      }
    })
    return new StepResponse(input.order_id)
  }
)

async function runStage(
  container: MedusaContainer,
  stage: Stage,
  input: SaleToComplete,
  tries = TRIES
): Promise<void> {
  const { name, run } = stage
  try {
    await run(container, await readSale(container, input.order_id), input)
  } catch (error) {
    if (refusalsIn(error)) {
      throw error
    }
    if (isLockTimeout(error) && tries > 1) {
      return runStage(container, stage, input, tries - 1)
    }
    const why = (error as Error).message ?? String(error)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`serials: counter sale ${input.order_id} stopped at ${name}: ${why}`)
    refuseWith(refuse("sale_interrupted", null, { order: input.order_id, stage: name, why }))
  }
}

/** A sale that was begun is known again when it is no draft any more. */
async function noteCounterSale(
  container: MedusaContainer,
  sale: Sale,
  location_id: string
): Promise<void> {
  if (!isCounterSale(sale)) {
    const metadata = { ...sale.metadata, [COUNTER_SALE]: { location_id } }
    await container.resolve(Modules.ORDER).updateOrders(sale.id, { metadata })
  }
}

/** Does something with a sale that nobody else does at the same time. @throws busy */
async function alone(
  container: MedusaContainer,
  orderId: string,
  work: () => Promise<void>
): Promise<void> {
  const until = Date.now() + WAITS
  const done = () =>
    serialService(container).exclusively(`counter-sale:${orderId}`, async () => {
      await work()
      return true
    })
  while ((await done()) === null) {
    if (Date.now() > until) {
      refuseWith(refuse("busy"))
    }
    await setTimeout(RETRY)
  }
}

/**
 * Completes a counter sale in one go: makes an order of the draft, marks it as paid, fulfils it where it is sold and marks
 * that as delivered. Asked again after a failure it goes on where it stopped; asked again after that it does nothing.
 * @throws what `checkSale` refuses, with nothing done; sale_interrupted when a later stage failed; busy
 */
export const completeCounterSaleWorkflow = createWorkflow(
  "complete-counter-sale",
  (input: WorkflowData<SaleToComplete>) => {
    const orderId = completeSaleStep(input)
    return new WorkflowResponse(orderId)
  }
)
