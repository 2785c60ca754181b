import type { MedusaContainer } from "@medusajs/framework/types"
import type { OperationKind } from "../../lifecycle/operation-kinds"
import type { LedgerResult } from "../../modules/serial/ledger/results"
import type { UnitBatch } from "../../modules/serial/ledger/types"
import type { SoldSerial } from "../../modules/serial/queries/sold"
import { refusalsIn } from "../../modules/serial/refusal-error"
import { serialService } from "../support/request"
import { findFulfilment, type FulfilmentRecord } from "./fulfilment-record"

/** What Medusa said of a fulfilment, and what becomes of the units that left with it. */
export interface Said {
  kind: OperationKind
  /** When it happened; null while it has not, or does not matter any more. */
  at(fulfilment: FulfilmentRecord): string | null
  batches(units: SoldSerial[], fulfilment: FulfilmentRecord): Promise<UnitBatch[]>
}

/** What was done, and for which order. */
export type Done = LedgerResult & { order_id: string | null }

/** The idempotency key under which what Medusa said of a fulfilment is done. */
export function saidKey(kind: OperationKind, fulfillmentId: string): string {
  return `fulfillment-${kind}:${fulfillmentId}`
}

/** How often it is looked again, when units move while they are looked at. */
const ATTEMPTS = 5

/**
 * Does to the units of a fulfilment what Medusa said of it: once for a fulfilment, however often and late it is said,
 * and nothing for one that was cancelled, or once somebody undid it. A unit that came back since, or was sold again, is not its unit any more.
 * @returns what was done now; null when there was nothing to do
 */
export async function followFulfilment(
  container: MedusaContainer,
  fulfillmentId: string,
  said: Said
): Promise<Done | null> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await follow(container, fulfillmentId, said)
    } catch (error) {
      // A unit moved between the look and the write. The next look finds it where it is.
      if (refusalsIn(error) === null || attempt === ATTEMPTS) {
        throw error
      }
    }
  }
}

async function follow(
  container: MedusaContainer,
  fulfillment_id: string,
  { kind, at, batches }: Said
): Promise<Done | null> {
  const service = serialService(container)
  const units = await service.findSold(fulfillment_id)
  const idempotency_key = saidKey(kind, fulfillment_id)
  if (
    units.length === 0 ||
    (await service.recall(idempotency_key, { fulfillment_id })) ||
    (await service.isUndoneByHand(idempotency_key))
  ) {
    return null
  }
  const fulfilment = await findFulfilment(container, fulfillment_id)
  const occurred_at = fulfilment && !fulfilment.canceled_at ? at(fulfilment) : null
  const changes = fulfilment && occurred_at !== null ? await batches(units, fulfilment) : []
  if (occurred_at === null || changes.length === 0) {
    return null
  }
  const order_id = units[0]?.order_id ?? null
  const result = await service.execute({
    kind,
    actor: { type: "system", id: null },
    idempotency_key,
    request: { fulfillment_id },
    reference: order_id === null ? null : { type: "order", id: order_id },
    occurred_at,
    batches: changes.map((batch) => ({
      ...batch,
      expects: { ...batch.expects, fulfillment_id },
    })),
  })
  return result.is_replay ? null : { ...result, order_id }
}
