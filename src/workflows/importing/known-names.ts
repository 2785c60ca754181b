import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Policy } from "../../lifecycle/policy"
import { distinct, readGraph } from "../support/graph"
import { itemsOfGtins } from "../support/gtins"
import { serialService } from "../support/request"
import { customerFinder, customerKey, type Pair } from "./known-customers"

/** What a name of a file stands for: one thing, several, or none. */
export type Known = string | "several" | null

/** An item, as far as its units are to be imported. */
export interface KnownItem {
  is_tracked: boolean
  policy: Policy
}

/** What the names of a file stand for; read a batch of rows at a time, and kept. */
export interface KnownNames {
  /** Conditions by their names in small letters. */
  conditions: ReadonlyMap<string, string>
  location(named: string): Known
  itemOfId(id: string): Known
  itemOfSku(sku: string): Known
  itemOfGtin(gtin: string): Known
  customer(named: string): Known
  policyOf(itemId: string): KnownItem | undefined
  /** Looks up what a batch of rows names, as far as it is not known: in eight statements at most, and once those in known-customers. */
  learn(named: Named): Promise<void>
}

/** What a batch of rows names. */
export interface Named {
  itemIds: readonly string[]
  skus: readonly string[]
  gtins: readonly string[]
  customers: readonly string[]
}

/** Begins to know the names of a store: its conditions and locations at once, the others as they come. */
export async function knowNames(container: MedusaContainer): Promise<KnownNames> {
  const [conditions, locations] = await Promise.all([
    serialService(container).listSerialConditions({}, { take: null }),
    container
      .resolve(Modules.STOCK_LOCATION)
      .listStockLocations({}, { select: ["id", "name"], take: null }),
  ])
  const places = new Names()
  locations.forEach(({ id, name }) => places.add(name.toLowerCase(), id))
  const placeIds = new Set(locations.map(({ id }) => id))
  const items = { ids: new Names(), skus: new Names(), gtins: new Names() }
  const customers = new Names()
  const findCustomers = customerFinder(container)
  const policies = new Map<string, KnownItem>()

  async function learnPolicies(ids: readonly string[]): Promise<void> {
    const missing = distinct(ids).filter((id) => !policies.has(id))
    const found = missing.length === 0 ? [] : await serialService(container).policiesOf(missing)
    found.forEach(({ inventory_item_id, ...known }) => policies.set(inventory_item_id, known))
  }

  return {
    conditions: new Map(conditions.map(({ id, name }) => [name.toLowerCase(), id])),
    location: (named) => (placeIds.has(named) ? named : places.of(named.toLowerCase())),
    itemOfId: (id) => items.ids.of(id),
    itemOfSku: (sku) => items.skus.of(sku),
    itemOfGtin: (gtin) => items.gtins.of(gtin),
    customer: (named) => customers.of(customerKey(named)),
    policyOf: (id) => policies.get(id),
    learn: async ({ itemIds, skus, gtins, customers: named }) => {
      const found = [
        ...(await items.ids.learn(itemIds, (ids) => itemsBy(container, "id", ids))),
        ...(await items.skus.learn(skus, (some) => itemsBy(container, "sku", some))),
        ...(await items.gtins.learn(gtins, (some) => pairsOfGtins(container, some))),
      ]
      await customers.learn(named.map(customerKey), findCustomers)
      await learnPolicies(found)
    },
  }
}

/** Names with what they stand for. */
class Names {
  private readonly known_ = new Map<string, Known>()

  of(name: string): Known {
    return this.known_.get(name) ?? null
  }

  add(name: string, id: string): void {
    const before = this.known_.get(name) ?? null
    this.known_.set(name, before === null || before === id ? id : "several")
  }

  /** Looks up the names that are new. @returns the ids that were found */
  async learn(
    names: readonly string[],
    find: (names: string[]) => Promise<readonly Pair[]>
  ): Promise<string[]> {
    const missing = distinct(names).filter((name) => !this.known_.has(name))
    const pairs = missing.length === 0 ? [] : await find(missing)
    missing.forEach((name) => this.known_.set(name, null))
    pairs.forEach(([name, id]) => this.add(name, id))
    return pairs.map(([, id]) => id)
  }
}

async function itemsBy(
  container: MedusaContainer,
  field: "id" | "sku",
  values: string[]
): Promise<Pair[]> {
  const items = await readGraph<{ id: string; sku: string | null }>(
    container,
    "inventory_item",
    ["id", "sku"],
    { [field]: values }
  )
  return items.map((item) => [item[field] ?? "", item.id])
}

async function pairsOfGtins(container: MedusaContainer, gtins: string[]): Promise<Pair[]> {
  const bearers = await itemsOfGtins(container, gtins)
  return [...bearers].flatMap(([gtin, ids]) => ids.map((id) => [gtin, id] as const))
}
