import { refuse } from "../../lifecycle/refusals"
import type SerialModuleService from "../../modules/serial/service"
import { refuseWith } from "../support/request"

/** A reason by its id. @throws SerialRefusalError unknown_reason */
export async function reasonById(service: SerialModuleService, id: string) {
  const [reason] = await service.listSerialReasons({ id })
  return reason ?? refuseWith(refuse("unknown_reason", null, { reason: id }))
}

/**
 * Refuses a text that another reason has, in capitals or not. They are few, so all are looked at; the database sees to it
 * that of two clients at the same moment one adds it. @throws SerialRefusalError invalid_request
 */
export async function refuseSameText(
  service: SerialModuleService,
  text: string,
  exceptId?: string
): Promise<void> {
  const reasons = await service.listSerialReasons({}, { take: null })
  const isThere = reasons.some(
    (reason) => reason.id !== exceptId && reason.text.toLowerCase() === text.toLowerCase()
  )
  if (isThere) {
    refuseWith(refuse("invalid_request", null, { why: "reason_exists", text }))
  }
}
