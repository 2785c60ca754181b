import { movesStock, onHandChange } from "../stock"
import { STATUSES, type Status } from "../statuses"
import { COMMANDS, transitionOf } from "../transitions"

describe("what a command changes of what is on hand", () => {
  it("takes a unit off hand, on hand, or leaves it where it counts", () => {
    expect(onHandChange("in_stock", "scrap")).toBe(-1)
    expect(onHandChange("returned", "scrap")).toBe(0)
    expect(onHandChange("quarantined", "clear_quarantine")).toBe(1)
    expect(onHandChange("in_stock", "grade")).toBe(0)
  })

  it("moves stock where it changes that for one of the statuses it begins from", () => {
    expect(movesStock("scrap")).toBe(true)
    expect(movesStock("clear_quarantine")).toBe(true)
    expect(movesStock("grade")).toBe(false)
  })

  it.each(COMMANDS)("agrees with the table: %s", (command) => {
    const { from, to } = transitionOf(command)
    const target = to === "same" ? null : STATUSES[to].onHand
    const differs = from.some(
      (status) =>
        status !== "new" && target !== null && STATUSES[status as Status].onHand !== target
    )
    expect(movesStock(command)).toBe(differs)
  })
})
