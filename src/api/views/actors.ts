import type { MedusaContainer } from "@medusajs/framework/types"
import { byId, distinct, readGraph } from "../../workflows/support/graph"

interface Actor {
  id: string
  email?: string | null
  first_name?: string | null
  last_name?: string | null
  title?: string | null
}

/** How each kind of actor is called in Medusa, and what names it. The system has no record. */
const ACTORS = [
  { type: "user", entity: "user", fields: ["id", "email", "first_name", "last_name"] },
  { type: "api-key", entity: "api_key", fields: ["id", "title"] },
  { type: "customer", entity: "customer", fields: ["id", "email", "first_name", "last_name"] },
]

/** Who did something, as the ledger notes it. */
export interface ActorColumns {
  actor_type: string
  actor_id: string | null
}

/** Who did each of these, with names: one bulk query a kind of actor. */
export async function actorViews(
  container: MedusaContainer,
  deeds: readonly ActorColumns[]
): Promise<(deed: ActorColumns) => { type: string; id: string | null; name: string | null }> {
  const actors = await Promise.all(
    ACTORS.map(({ type, entity, fields }) => {
      const ids = deeds.filter((deed) => deed.actor_type === type).map((deed) => deed.actor_id)
      return readGraph<Actor>(container, entity, fields, { id: distinct(ids) })
    })
  )
  const found = byId(actors.flat())
  return ({ actor_type: type, actor_id: id }) => ({ type, id, name: nameOf(found.get(id ?? "")) })
}

function nameOf(actor: Actor | undefined): string | null {
  const person = [actor?.first_name, actor?.last_name].filter(Boolean).join(" ")
  return person || actor?.title || actor?.email || null
}
