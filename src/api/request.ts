import { randomUUID } from "node:crypto"
import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http"
import type { Actor } from "../modules/serial/ledger/types"
import { digestOf } from "../workflows/support/digest"
import type { Requested } from "../workflows/support/request"

/**
 * What a workflow needs of a request: its body, who asks, and its idempotency key (header `Idempotency-Key`, made up
 * when absent). Keys are kept apart by route and actor, so that two clients cannot answer for each other.
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
  const said = req.get("Idempotency-Key")
  // An index entry has a longest length; a header has none.
  const key = said ? digestOf([req.method, req.path, actor.type, actor.id, said]) : randomUUID()
  return { body, actor, idempotency_key: key }
}

/** As `requested`, for a buyer who need not be logged in: the header's keys are kept apart by route. */
export function requestedByBuyer<Body>(req: MedusaRequest<unknown>, body: Body): Requested<Body> {
  const said = req.get("Idempotency-Key")
  const key = said ? digestOf([req.method, req.path, "buyer", said]) : randomUUID()
  return { body, actor: { type: "customer", id: null }, idempotency_key: key }
}

function actorOf({ auth_context }: AuthenticatedMedusaRequest<unknown>): Actor {
  const { actor_id, actor_type } = auth_context
  return { type: actor_type as Actor["type"], id: actor_id || null }
}
