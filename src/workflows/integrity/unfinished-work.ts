import type { MedusaContainer } from "@medusajs/framework/types"
import { isStuck, type UnfinishedWork } from "../../lifecycle/integrity"
import { unfinishedFulfilments } from "../fulfilling/finish-fulfilled"
import { serialService } from "../support/request"

/**
 * What was begun and not ended: pending operations, imports that are applied or undone, and fulfilments whose serials are
 * still to be sold. Some of it is only under way.
 * @param now the instant at which it is judged how long it has been waiting
 */
export async function unfinishedWork(
  container: MedusaContainer,
  now: string
): Promise<UnfinishedWork[]> {
  const serials = serialService(container)
  const found: Omit<UnfinishedWork, "is_stuck">[] = []
  for (const { id, kind, progress, recorded_at } of await serials.pendingOperations(
    new Date(now)
  )) {
    const since = recorded_at.toISOString()
    found.push({ kind: "operation", id, what: `${kind}, ${progress}`, since })
  }
  for (const id of await serials.importsAtWork()) {
    const { state, applied_until, row_count } = await serials.importById(id)
    const what = `${state}, until row ${applied_until} of ${row_count}`
    found.push({ kind: "import", id, what, since: null })
  }
  for await (const { id, created_at } of unfinishedFulfilments(container)) {
    const since = new Date(created_at).toISOString()
    found.push({ kind: "fulfilment", id, what: "its serials are not sold yet", since })
  }
  return found.map((work) => ({
    ...work,
    is_stuck: work.since !== null && isStuck(work.since, now),
  }))
}
