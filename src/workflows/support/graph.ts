import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Ids without blanks and repetitions. */
export function distinct(ids: readonly (string | null | undefined)[]): string[] {
  return [...new Set(ids.filter((id): id is string => Boolean(id)))]
}

/**
 * Reads entities of Medusa in one bulk query; none when nothing is asked for.
 * @param filters of which each says a list of values; an empty list asks for nothing
 */
export async function readGraph<Entity>(
  container: MedusaContainer,
  entity: string,
  fields: readonly string[],
  filters: Record<string, readonly string[]>
): Promise<Entity[]> {
  if (Object.values(filters).some((values) => values.length === 0)) {
    return []
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity, fields: [...fields], filters })
  return data as Entity[]
}

/** Entities by their id. */
export function byId<Entity extends { id: string }>(
  entities: readonly Entity[]
): Map<string, Entity> {
  return new Map(entities.map((entity) => [entity.id, entity]))
}
