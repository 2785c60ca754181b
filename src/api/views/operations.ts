import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "../../lifecycle/refusals"
import type { OperationRecord } from "../../modules/serial/queries/operations"
import { SerialRefusalError } from "../../modules/serial/refusal-error"
import type { OperationDetailResponse, OperationDetailView } from "../../types/operations"
import { serialService } from "../../workflows/support/request"
import { actorViews } from "./actors"
import { namesOf } from "./names"
import { serialViews } from "./serial-view"

/** How many of an operation's serials are shown with it. */
const SHOWN_SERIALS = 100

/** Operations as screens show them, in the order given. */
export async function operationViews(
  container: MedusaContainer,
  operations: readonly OperationRecord[]
): Promise<OperationDetailView[]> {
  const [actorOf, names] = await Promise.all([
    actorViews(container, operations),
    namesOf(container, { orders: operations.map(orderOf) }),
  ])
  return operations.map((record) => {
    const { actor_type, actor_id, reference_type, reference_id, ...operation } = record
    return {
      ...operation,
      actor: actorOf({ actor_type, actor_id }),
      reference:
        reference_type !== null && reference_id !== null
          ? { type: reference_type, id: reference_id }
          : null,
      order: names.order(orderOf(record)),
      is_reverted: operation.reverted_by_operation_id !== null,
    }
  })
}

function orderOf({ reference_type, reference_id }: OperationRecord): string | null {
  return reference_type === "order" ? reference_id : null
}

/** One operation with its first serials. @throws SerialRefusalError unknown_operation */
export async function operationDetail(
  container: MedusaContainer,
  id: string
): Promise<OperationDetailResponse> {
  const serials = serialService(container)
  const page = { limit: SHOWN_SERIALS, offset: 0 }
  const [{ operations }, ids] = await Promise.all([
    serials.findOperations({ ids: [id] }, page),
    serials.serialsOfOperation(id, page),
  ])
  if (operations.length === 0) {
    throw new SerialRefusalError([refuse("unknown_operation", null, { operation: id })])
  }
  const found = ids.length === 0 ? [] : (await serials.findSerials({ ids }, page)).serials
  const [operation] = await operationViews(container, operations)
  const views = await serialViews(container, inOrder(found, ids))
  return { operation, serials: views, count: operation.serial_count }
}

function inOrder<Unit extends { id: string }>(units: readonly Unit[], ids: readonly string[]) {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
