import { isAsManyAsSerials, judgeStockChange, type StockChange } from "../stock-change"

const judge = (change: Partial<StockChange>) =>
  judgeStockChange({
    inventory_item_id: "iitem_1",
    location_id: "sloc_here",
    from: 5,
    to: 5,
    on_hand: 3,
    receipt: "flag",
    ...change,
  })?.code ?? null

describe("a stocked quantity set on Medusa's screens", () => {
  it.each<[string, Partial<StockChange>, string | null]>([
    ["the same", { to: 5, receipt: "require" }, null],
    ["the same, fractional from before tracking", { from: 2.5, to: 2.5 }, null],
    ["a fraction", { to: 5.5 }, "fractional_quantity"],
    ["whole again", { from: 3.5, to: 4 }, null],
    ["down to the serials", { to: 3 }, null],
    ["below the serials", { to: 2 }, "stock_below_serials"],
    ["to nothing, without serials", { to: 0, on_hand: 0 }, null],
    ["further down in a discrepancy", { from: 2, to: 1 }, "stock_below_serials"],
    ["up, flagged", { to: 9 }, null],
    ["up, serials required", { to: 6, receipt: "require" }, "receive_with_serials"],
    ["up to the serials, which mends", { from: 1, to: 3, receipt: "require" }, null],
    ["up past the serials", { from: 1, to: 4, receipt: "require" }, "receive_with_serials"],
    ["down, serials required", { to: 3, receipt: "require" }, null],
  ])("%s", (_, change, code) => {
    expect(judge(change)).toBe(code)
  })

  it("is free from whatever was there where it is as many as there are serials", () => {
    const answers = [0, 1, 2.5, 3, 4, 9].flatMap((from) =>
      (["flag", "require"] as const).map((receipt) => judge({ from, to: 3, receipt }))
    )
    expect(new Set(answers)).toEqual(new Set([null]))
    expect([2, 3, 4, 3.5].filter((to) => isAsManyAsSerials({ to, on_hand: 3 }))).toEqual([3])
  })

  it("is refused naming item, place and quantities", () => {
    expect(
      judgeStockChange({
        inventory_item_id: "iitem_1",
        location_id: "sloc_here",
        from: 5,
        to: 2,
        on_hand: 3,
        receipt: "flag",
      })
    ).toEqual({
      code: "stock_below_serials",
      detail: { item: "iitem_1", location: "sloc_here", quantity: 2, onHand: 3 },
    })
  })
})
