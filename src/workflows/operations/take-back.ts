import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { sentenceOf } from "../../lifecycle/refusals"
import { SERIAL_MODULE } from "../../modules/serial"
import { refusalsIn } from "../../modules/serial/refusal-error"
import type SerialModuleService from "../../modules/serial/service"

/** The key under which an operation is taken back by its own workflow. */
export function takingBackKey(operationId: string): string {
  return `compensate:${operationId}`
}

/**
 * Takes an operation back because a later part of its workflow failed: what has not moved on since is put back, the
 * rest is reported. Stock is put back by the steps that moved it. Never throws: a compensation has nobody to tell.
 */
export async function takeBack(container: MedusaContainer, operationId: string): Promise<void> {
  const serials = container.resolve<SerialModuleService>(SERIAL_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  try {
    const result = await serials.execute({
      operation_id: operationId,
      mode: "compensate",
      actor: { type: "system", id: null },
      idempotency_key: takingBackKey(operationId),
    })
    await serials.finish(result.operation_id)
    result.left.forEach((refusal) =>
      logger.error(`serials: ${operationId} could not be taken back whole. ${sentenceOf(refusal)}`)
    )
  } catch (error) {
    const isDone = refusalsIn(error)?.some(({ code }) => code === "already_reverted")
    if (!isDone) {
      logger.error(
        `serials: ${operationId} could not be taken back; reconciliation will show it.`,
        error as Error
      )
    }
  }
}
