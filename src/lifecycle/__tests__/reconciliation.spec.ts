import {
  disagreementOf,
  isAlarming,
  repairsFor,
  unreservedCaptures,
  whyStale,
  type PlaceFigures,
  type RepairableFigures,
} from "../reconciliation"

const figures = (change: Partial<PlaceFigures> = {}): PlaceFigures => ({
  on_hand: 5,
  reserved_serials: 2,
  withheld: 1,
  stocked: 5,
  reserved_for_orders: 2,
  reserved_as_withheld: 1,
  ...change,
})

describe("reconciling a place", () => {
  it.each<[string, Partial<PlaceFigures>, object, boolean]>([
    ["agrees", {}, {}, false],
    ["awaits serials", { stocked: 8 }, { awaiting: 3 }, false],
    ["has more serials than stock", { stocked: 3 }, { discrepancy: 2 }, true],
    ["has orders without serials yet", { reserved_for_orders: 4 }, {}, false],
    [
      "has more captured than ordered",
      { reserved_for_orders: 0 },
      { reserved_discrepancy: 2 },
      true,
    ],
    ["withholds too little", { reserved_as_withheld: 0 }, { withheld_discrepancy: 1 }, false],
    ["withholds too much", { reserved_as_withheld: 4 }, { withheld_discrepancy: -3 }, false],
  ])("that %s", (_, change, found, alarming) => {
    const disagreement = disagreementOf(figures(change))
    expect(disagreement).toEqual({
      awaiting: 0,
      discrepancy: 0,
      reserved_discrepancy: 0,
      withheld_discrepancy: 0,
      ...found,
    })
    expect(isAlarming(disagreement)).toBe(alarming)
  })
})

describe("the repairs that fit a place", () => {
  const repairs = (change: Partial<RepairableFigures>) =>
    repairsFor({ ...figures(), reserved: 3, ...change }).map(
      ({ repair, quantity, below_reserved }) =>
        `${repair} ${quantity}${below_reserved ? " below reserved" : ""}`
    )

  it.each<[string, Partial<RepairableFigures>, string[]]>([
    ["that agrees: none", {}, []],
    ["with more serials than stock", { stocked: 3 }, ["raise_stock 2", "mark_lost 2"]],
    ["that awaits serials", { stocked: 8 }, ["lower_stock 3"]],
    [
      "that awaits serials which orders have reserved",
      { stocked: 8, reserved: 7 },
      ["lower_stock 1", "lower_stock 3 below reserved"],
    ],
    ["where all is reserved", { stocked: 8, reserved: 9 }, ["lower_stock 3 below reserved"]],
    ["with captures nobody reserved for", { reserved_for_orders: 0 }, ["release 2"]],
    ["that withholds too little", { reserved_as_withheld: 0 }, ["withhold 1"]],
    ["that withholds too much", { reserved_as_withheld: 4 }, ["withhold 3"]],
    [
      "where several things are wrong",
      { stocked: 4, reserved_for_orders: 1, reserved_as_withheld: 0 },
      ["raise_stock 1", "mark_lost 1", "release 1", "withhold 1"],
    ],
  ])("%s", (_, change, expected) => {
    expect(repairs(change)).toEqual(expected)
  })
})

describe("what was seen of a place", () => {
  const seen = { inventory_item_id: "i", location_id: "l", on_hand: 5, stocked: 3 }

  it("holds while both figures are the same", () => {
    expect(whyStale(seen, { on_hand: 5, stocked: 3 })).toBeNull()
  })

  it.each([
    { on_hand: 4, stocked: 3 },
    { on_hand: 5, stocked: 4 },
  ])("is stale at %j", (now) => {
    expect(whyStale(seen, now)).toMatchObject({ code: "stale_figures", detail: now })
  })
})

describe("captures for which nothing is reserved", () => {
  const unit = (id: string, order_line_item_id: string | null, assignment_id: string) => ({
    id,
    number: id,
    order_line_item_id,
    assignment_id,
  })
  const units = [unit("1", "a", "01"), unit("2", "a", "02"), unit("3", "b", "03")]

  it("are the latest of each line beyond what is reserved for it", () => {
    const found = (reserved: Record<string, number>) =>
      unreservedCaptures(units, new Map(Object.entries(reserved))).map(({ id }) => id)
    expect(found({ a: 2, b: 1 })).toEqual([])
    expect(found({ a: 1, b: 1 })).toEqual(["2"])
    expect(found({ b: 5 })).toEqual(["2", "1"])
    expect(found({})).toEqual(["2", "1", "3"])
  })
})
