import type { MedusaContainer } from "@medusajs/framework/types"
import { CASE, type CaseChange } from "../../lifecycle/cases"
import type { OperationKind } from "../../lifecycle/operation-kinds"
import type { OperationInput, UnitBatch } from "../../modules/serial/ledger/types"
import type { CaseRecord } from "../../modules/serial/queries/cases"
import { serialService, type Requested } from "../support/request"
import { caseById } from "./units-of-case"

/** Something asked of a case. */
export type OfCase<Body> = Requested<Body & { case_id: string }>

/** What a request comes to: the step of its case, and what becomes of units. */
export interface CaseDoing extends Omit<CaseChange, "id"> {
  batches?: UnitBatch[]
}

/**
 * Makes the operation of a request about a case; a repeated one is made without looking at the case again.
 * @param kind what the operation is called
 * @param doing says what the request comes to
 * @throws unknown_case, and what `doing` refuses
 */
export async function caseOperation<Body extends { reason?: string }>(
  container: MedusaContainer,
  kind: OperationKind,
  { body, actor, idempotency_key }: OfCase<Body>,
  doing: (found: CaseRecord) => Promise<CaseDoing> | CaseDoing,
  occurred_at?: string
): Promise<OperationInput> {
  const { case_id, reason = null } = body
  const head = {
    kind,
    actor,
    idempotency_key,
    request: body,
    reference: { type: CASE, id: case_id },
    occurred_at,
    note: reason,
  }
  if (await serialService(container).recall(idempotency_key, body)) {
    return { ...head, batches: [] }
  }
  const { batches = [], ...change } = await doing(await caseById(container, case_id))
  return { ...head, batches, case: { id: case_id, ...change } }
}
