import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse, type Refusal } from "../../lifecycle/refusals"
import { MAX_SERIALS } from "../../lifecycle/unit-details"
import { SERIAL_MODULE } from "../../modules/serial"
import type { Actor } from "../../modules/serial/ledger/types"
import { SerialRefusalError } from "../../modules/serial/refusal-error"
import type SerialModuleService from "../../modules/serial/service"

/** Who asks for an operation, and under which idempotency key. */
export interface Requester {
  actor: Actor
  idempotency_key: string
}

/** What every workflow of serials takes: the body of a request, and who asks. */
export type Requested<Body> = Requester & { body: Body }

/** The serial module's service. */
export function serialService(container: MedusaContainer): SerialModuleService {
  return container.resolve<SerialModuleService>(SERIAL_MODULE)
}

/** Refuses lists that are longer than one request may be. */
export function refuseTooMany(count: number): void {
  if (count > MAX_SERIALS) {
    throw new SerialRefusalError([refuse("too_many_serials", null, { count, limit: MAX_SERIALS })])
  }
}

/** Throws one refusal. */
export function refuseWith(...refusals: Refusal[]): never {
  throw new SerialRefusalError(refusals)
}
