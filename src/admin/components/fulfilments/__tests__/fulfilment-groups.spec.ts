import type { OrderSerialsResponse } from "../../../../types/orders"
import {
  fulfilmentGroups,
  isBehind,
  placesToReturn,
  unitsForStep,
  whyNotFulfilmentStep,
} from "../fulfilment-groups"

type Sold = OrderSerialsResponse["lines"][number]["components"][number]["sold"][number]

const sold = (number: string, given: Partial<Sold> = {}) =>
  ({
    serial_id: number,
    number,
    status: "sold",
    location: { id: "sloc_1", name: "Main" },
    condition: null,
    fulfillment_id: "ful_1",
    sold_at: null,
    delivered_at: null,
    return_id: null,
    ...given,
  }) satisfies Sold

const order = (...units: Sold[]) =>
  ({
    lines: [{ components: [{ item: { id: "i", sku: null, title: "Drill" }, sold: units }] }],
    deliveries: [
      { fulfillment_id: "ful_1", operation_id: "op_1", is_reverted: false },
      { fulfillment_id: "ful_1", operation_id: "op_2", is_reverted: true },
    ],
  }) as unknown as OrderSerialsResponse

it("gathers the units of each fulfilment with what shows their delivery, unless it was undone", () => {
  const groups = fulfilmentGroups(
    order(sold("A"), sold("B", { fulfillment_id: "ful_2" }), sold("C", { fulfillment_id: null }))
  )
  expect(groups.map(({ fulfillment_id, units }) => [fulfillment_id, units[0]!.number])).toEqual([
    ["ful_1", "A"],
    ["ful_2", "B"],
  ])
  expect(groups[0]!.proofs.map(({ operation_id }) => operation_id)).toEqual(["op_1"])
})

it("offers each step for the units that it can be done to", () => {
  const [group] = fulfilmentGroups(
    order(sold("A"), sold("B", { delivered_at: "2026-01-01T00:00:00.000Z" }), {
      ...sold("C"),
      status: "lost",
    })
  )
  const numbers = (step: "deliver" | "undeliver" | "lose") =>
    unitsForStep(group!, step).map(({ number }) => number)
  expect(numbers("deliver")).toEqual(["A"])
  expect(numbers("undeliver")).toEqual(["A", "B"])
  expect(numbers("lose")).toEqual(["A", "B"])
})

it("says why a step cannot be done: Medusa has not shipped it, or no unit is left for it", () => {
  const [group] = fulfilmentGroups(order(sold("A")))
  expect(whyNotFulfilmentStep(group!, "deliver", { isShipped: false })).toBeNull()
  expect(whyNotFulfilmentStep(group!, "undeliver", { isShipped: false })).toBe("notShipped")
  expect(whyNotFulfilmentStep(group!, "lose", { isShipped: true })).toBeNull()
  expect(whyNotFulfilmentStep({ units: [] }, "deliver", { isShipped: true })).toBe("noUnits")
})

it("tells where units go back to, each place once", () => {
  const here = { location: { id: "a", name: "Main" } }
  expect(placesToReturn([here, { location: { id: "b", name: "Shop" } }, here])).toEqual([
    { name: "Main", count: 2 },
    { name: "Shop", count: 1 },
  ])
})

it("is behind Medusa while a delivered fulfilment has units that do not say so", () => {
  const delivered = { id: "ful_1", isDelivered: true }
  const [noted, open] = [sold("A", { delivered_at: "2026-01-01" }), sold("B")]
  const behind = (known: { id: string; isDelivered: boolean }, ...units: Sold[]) =>
    isBehind(fulfilmentGroups(order(...units)), [known])
  expect(behind(delivered, noted, open)).toBe(true)
  expect(behind(delivered, noted)).toBe(false)
  expect(behind({ ...delivered, isDelivered: false }, open)).toBe(false)
  expect(behind({ ...delivered, id: "ful_2" }, open)).toBe(false)
})
