import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { ReceiveBody } from "../types/receiving"
import { receiveSerialsWorkflow } from "../workflows/receiving/receive-serials"
import { readGraph } from "../workflows/support/graph"
import type { TestItem } from "./items"
import { asSystem } from "./requested"
import type { TestShop } from "./shop"

/** A unit, by what tests name it by. */
export interface TestUnit {
  id: string
  number: string
}

/** How a unit stands. */
export interface TestUnitState extends TestUnit {
  status: string
  location_id: string | null
  order_id: string | null
  customer_id: string | null
}

/** What a receipt may say beside its item, place and numbers. */
export type TestReceiptOptions = Omit<
  Partial<ReceiveBody>,
  "inventory_item_id" | "serials" | "text" | "generate"
>

/**
 * Receives units; stock rises with them.
 * @param wanted the numbers, or of how many units: then numbers are made
 * @returns the units, in the order of their numbers
 * @throws SerialRefusalError
 */
export async function receiveUnits(
  container: MedusaContainer,
  shop: TestShop,
  item: TestItem,
  wanted: number | readonly string[],
  options: TestReceiptOptions = {}
): Promise<TestUnit[]> {
  const serials = typeof wanted === "number" ? madeUp(wanted) : [...wanted]
  const body: ReceiveBody = {
    location_id: shop.location_id,
    ...options,
    inventory_item_id: item.inventory_item_id,
    serials,
  }
  const { result } = await receiveSerialsWorkflow(container).run({ input: asSystem(body) })
  const units = await readGraph<TestUnit>(container, "serial", ["id", "number"], {
    id: result.serial_ids,
  })
  return units.sort((one, other) => serials.indexOf(one.number) - serials.indexOf(other.number))
}

/** How units stand now, in the order in which they are named. */
export async function statesOf(
  container: MedusaContainer,
  units: readonly TestUnit[]
): Promise<TestUnitState[]> {
  const ids = units.map(({ id }) => id)
  const fields = ["id", "number", "status", "location_id", "order_id", "customer_id"]
  const states = await readGraph<TestUnitState>(container, "serial", fields, { id: ids })
  return states.sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
}

/** Numbers that no other receipt of a test has. */
function madeUp(count: number): string[] {
  const receipt = randomUUID().slice(0, 8).toUpperCase()
  return Array.from({ length: count }, (_, at) => `T-${receipt}-${at + 1}`)
}
