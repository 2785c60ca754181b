import { disagreementOf, isAlarming, type PlaceFigures } from "../reconciliation"

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
