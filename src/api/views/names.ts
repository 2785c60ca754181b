import type { MedusaContainer } from "@medusajs/framework/types"
import type { ConditionView } from "../../types/conditions"
import type { CustomerRef, ItemRef, NamedRef, OrderRef } from "../../types/refs"
import { namedItems } from "../../workflows/support/item-names"
import { serialService } from "../../workflows/support/request"
import { byId, distinct, readGraph } from "../../workflows/support/graph"

type Ids = readonly (string | null | undefined)[]

/** Of what the names are wanted. */
export interface Wanted {
  items?: Ids
  locations?: Ids
  customers?: Ids
  orders?: Ids
  conditions?: Ids
}

/** Names of Medusa's entities by id; what is gone has none. */
export interface Names {
  item: (id: string | null) => ItemRef | null
  /** A location that is gone keeps its id as its name, for the unit was there. */
  location: (id: string | null) => NamedRef | null
  customer: (id: string | null) => CustomerRef | null
  order: (id: string | null) => OrderRef | null
  condition: (id: string | null) => ConditionView | null
}

/** Reads all names that a page needs, one bulk query an entity, at the same time. */
export async function namesOf(container: MedusaContainer, wanted: Wanted): Promise<Names> {
  const read = <Entity>(entity: string, fields: string[], ids: Ids = []) =>
    readGraph<Entity>(container, entity, fields, { id: distinct(ids) })
  const [items, locations, customers, orders, conditions] = await Promise.all([
    namedItems(container, distinct(wanted.items ?? [])),
    read<NamedRef>("stock_location", ["id", "name"], wanted.locations),
    read<Person>("customer", ["id", "email", "first_name", "last_name"], wanted.customers),
    read<OrderRef>("order", ["id", "display_id"], wanted.orders),
    conditionsByIds(container, distinct(wanted.conditions ?? [])),
  ])
  const finder = <Entity extends { id: string }, View>(
    entities: readonly Entity[],
    view: (entity: Entity) => View
  ) => {
    const found = byId(entities)
    return (id: string | null) => {
      const entity = id === null ? undefined : found.get(id)
      return entity === undefined ? null : view(entity)
    }
  }
  const location = finder(locations, ({ id, name }) => ({ id, name }))
  return {
    item: finder(items, (item) => item),
    location: (id) => location(id) ?? (id === null ? null : { id, name: id }),
    customer: finder(customers, customerRef),
    order: finder(orders, ({ id, display_id }) => ({ id, display_id })),
    condition: finder(conditions, (condition) => condition),
  }
}

interface Person {
  id: string
  email: string
  first_name: string | null
  last_name: string | null
}

function customerRef({ id, email, first_name, last_name }: Person): CustomerRef {
  const name = [first_name, last_name].filter(Boolean).join(" ")
  return { id, email, name: name === "" ? null : name }
}

async function conditionsByIds(
  container: MedusaContainer,
  ids: readonly string[]
): Promise<ConditionView[]> {
  return ids.length === 0
    ? []
    : (await serialService(container).listSerialConditions({ id: [...ids] })).map(conditionView)
}

/** A condition as the API shows it. */
export function conditionView({
  id,
  name,
  description,
  colour,
  is_sellable,
  rank,
}: ConditionView): ConditionView {
  return { id, name, description, colour, is_sellable, rank }
}
