import { stockEffect } from "../stock-effect"

it("counts the units that come on hand, and those that leave it", () => {
  expect(stockEffect(["in_stock", "returned"], "scrap")).toEqual({ up: 0, down: 1 })
  expect(stockEffect(["quarantined", "quarantined"], "clear_quarantine")).toEqual({
    up: 2,
    down: 0,
  })
  expect(stockEffect(["in_stock"], "grade")).toEqual({ up: 0, down: 0 })
})
