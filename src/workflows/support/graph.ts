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

/** How many ids one statement takes: each is a parameter, of which PostgreSQL has 65,535. */
const IDS_AT_ONCE = 30_000

/** Reads for many ids, as few at a time as a statement takes: mostly all of them at once. */
export async function inParts<Found>(
  ids: readonly string[],
  read: (ids: string[]) => Promise<Found[]>
): Promise<Found[]> {
  const found: Found[] = []
  for (let at = 0; at < ids.length; at += IDS_AT_ONCE) {
    found.push(...(await read(ids.slice(at, at + IDS_AT_ONCE))))
  }
  return found
}

/** Entities by their id. */
export function byId<Entity extends { id: string }>(
  entities: readonly Entity[]
): Map<string, Entity> {
  return new Map(entities.map((entity) => [entity.id, entity]))
}

/** Things by what they have in common, each group in the order given. */
export function groupedBy<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string
): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const group = groups.get(key)
    if (group === undefined) {
      groups.set(key, [thing])
    } else {
      group.push(thing)
    }
  }
  return groups
}
