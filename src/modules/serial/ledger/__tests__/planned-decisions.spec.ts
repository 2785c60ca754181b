import { PlannedDecisions } from "../planned-decisions"

const decisionOf = (units: number) => ({ wanted: Array.from({ length: units }, () => null) })

describe("PlannedDecisions", () => {
  it("gives a decision once", () => {
    const decisions = new PlannedDecisions()
    const decision = decisionOf(1)
    decisions.keep("serop_1", decision)
    expect(decisions.take("serop_1")).toBe(decision)
    expect(decisions.take("serop_1")).toBeUndefined()
  })

  it("forgets the oldest when there are too many units, and counts what was taken as gone", () => {
    const decisions = new PlannedDecisions()
    decisions.keep("taken", decisionOf(30_000))
    decisions.take("taken")
    decisions.keep("first", decisionOf(20_000))
    decisions.keep("second", decisionOf(20_000))
    decisions.keep("third", decisionOf(20_000))
    expect(decisions.take("first")).toBeUndefined()
    expect(decisions.take("second")).toBeDefined()
    expect(decisions.take("third")).toBeDefined()
  })

  it("does not keep what is too large by itself", () => {
    const decisions = new PlannedDecisions()
    decisions.keep("huge", decisionOf(50_001))
    expect(decisions.take("huge")).toBeUndefined()
  })
})
