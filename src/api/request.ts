import { randomUUID } from "node:crypto"
import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http"
import type { Actor } from "../modules/serial/ledger/types"
import { digestOf } from "../workflows/support/digest"
import type { Requested } from "../workflows/support/request"

/**
 * What a workflow needs of a request: its body, who asks, and its idempotency key (header `Idempotency-Key`, made up
 * when absent).
 * @param body what the workflow takes, when it is more than the validated body
 */
export function requested<Body>(req: AuthenticatedMedusaRequest<Body>): Requested<Body>
export function requested<Body>(
  req: AuthenticatedMedusaRequest<unknown>,
  body: Body
): Requested<Body>
export function requested(
  req: AuthenticatedMedusaRequest<unknown>,
  body = req.validatedBody
): Requested<unknown> {
  const actor = actorOf(req)
  return { body, actor, idempotency_key: keyOf(req, actor) }
}

/**
 * As `requested`, for a buyer, who may be nobody in particular.
 * @param body what the workflow takes
 */
export function requestedByBuyer<Body>(
  req: Pick<MedusaRequest, "get" | "method" | "path"> & {
    auth_context?: { actor_id: string }
  },
  body: Body
): Requested<Body> {
  const actor: Actor = { type: "customer", id: req.auth_context?.actor_id || null }
  return { body, actor, idempotency_key: keyOf(req, actor) }
}

/** Keys are kept apart by route and actor, so that two clients cannot answer for each other. */
function keyOf(req: Pick<MedusaRequest, "get" | "method" | "path">, { type, id }: Actor): string {
  const said = req.get("Idempotency-Key")
  // An index entry has a longest length; a header has none.
  return said ? digestOf([req.method, req.path, type, id, said]) : randomUUID()
}

function actorOf({ auth_context }: AuthenticatedMedusaRequest<unknown>): Actor {
  const { actor_id, actor_type } = auth_context
  return { type: actor_type as Actor["type"], id: actor_id || null }
}
