import fc from "fast-check"
import { orderUnits, STRATEGIES, type OrderableUnit, type StrategyName } from "../strategies"

const unit = (
  id: string,
  received_at: string | null,
  expires_on: string | null
): OrderableUnit => ({ id, received_at, expires_on })

const UNITS = [
  unit("c", "2026-01-03T00:00:00.000Z", "2026-06-30"),
  unit("a", "2026-01-01T00:00:00.000Z", null),
  unit("d", "2026-01-03T00:00:00.000Z", "2026-05-31"),
  unit("b", "2026-01-02T00:00:00.000Z", null),
  unit("e", null, "2026-05-31"),
]

it.each<[StrategyName, string]>([
  ["manual", "abcde"],
  ["fifo", "abcde"],
  ["lifo", "dcbae"],
  ["fefo", "decab"],
])("%s takes %s", (strategy, order) => {
  const ordered = orderUnits(strategy, UNITS)
  expect(ordered.map(({ id }) => id).join("")).toBe(order)
})

it("leaves the list it was given as it was", () => {
  const units = [...UNITS]
  orderUnits("lifo", units)
  expect(units).toEqual(UNITS)
})

it("does not depend on the order in which the units come", () => {
  const strategy = fc.constantFrom(...(Object.keys(STRATEGIES) as StrategyName[]))
  const shuffled = fc.shuffledSubarray(UNITS, { minLength: UNITS.length })
  fc.assert(
    fc.property(strategy, shuffled, (name, units) =>
      expect(orderUnits(name, units)).toEqual(orderUnits(name, UNITS))
    )
  )
})
