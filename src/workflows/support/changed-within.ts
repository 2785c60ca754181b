import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** A span of time: its end belongs to the next one. */
export interface Span {
  since: Date
  until: Date
}

/** What is read of Medusa's entities. */
export interface Reading {
  entity: string
  fields: readonly string[]
  /** Of which each says a list of values; none narrows it. */
  filters?: Record<string, readonly string[]>
}

/** How many entities are looked at together. */
const PAGE = 500

/** Reads the entities of Medusa's whose last change lies within a span, page by page in the order of their ids. */
export async function* changedWithin<Entity extends { id: string }>(
  container: MedusaContainer,
  { entity, fields, filters = {} }: Reading,
  { since, until }: Span
): AsyncGenerator<Entity[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  for (let after = ""; ;) {
    const { data } = await query.graph({
      entity,
      fields: ["id", ...fields],
      filters: { ...filters, updated_at: { $gte: since, $lt: until }, id: { $gt: after } },
      pagination: { take: PAGE, order: { id: "ASC" } },
    })
    const page = data as Entity[]
    const last = page.at(-1)
    if (last === undefined) {
      return
    }
    yield page
    after = last.id
  }
}
