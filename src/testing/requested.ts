import { randomUUID } from "node:crypto"
import type { Requested } from "../workflows/support/request"

/** What a workflow takes, asked for by the system, once. */
export function asSystem<Body>(body: Body): Requested<Body> {
  return { body, actor: { type: "system", id: null }, idempotency_key: `testing:${randomUUID()}` }
}
