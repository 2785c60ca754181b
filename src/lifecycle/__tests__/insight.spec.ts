import { AGE_GROUPS, COUNTED_COMMANDS, daysIn, INTO_REPAIR, periodsOf, RECEIVED } from "../insight"

describe("periods", () => {
  it("are the days of a range", () => {
    expect(periodsOf({ from: "2026-02-27", to: "2026-03-01" }, "day")).toEqual([
      { from: "2026-02-27", to: "2026-02-27" },
      { from: "2026-02-28", to: "2026-02-28" },
      { from: "2026-03-01", to: "2026-03-01" },
    ])
  })

  it("are its weeks from Monday on, cut off at both ends", () => {
    // 5 November 2026 is a Thursday.
    expect(periodsOf({ from: "2026-11-05", to: "2026-11-16" }, "week")).toEqual([
      { from: "2026-11-05", to: "2026-11-08" },
      { from: "2026-11-09", to: "2026-11-15" },
      { from: "2026-11-16", to: "2026-11-16" },
    ])
  })

  it("are its months, cut off at both ends", () => {
    expect(periodsOf({ from: "2026-01-31", to: "2026-03-02" }, "month")).toEqual([
      { from: "2026-01-31", to: "2026-01-31" },
      { from: "2026-02-01", to: "2026-02-28" },
      { from: "2026-03-01", to: "2026-03-02" },
    ])
  })

  const RANGES = [
    { from: "2024-01-17", to: "2025-12-30" },
    { from: "9999-11-17", to: "9999-12-31" },
    { from: "0001-01-01", to: "0001-02-03" },
  ]

  it.each(["day", "week", "month"] as const)("by the %s leave no day out", (length) => {
    for (const range of RANGES) {
      const days = periodsOf(range, length).map(daysIn)
      expect(days.reduce((sum, count) => sum + count, 0)).toBe(daysIn(range))
    }
  })
})

describe("what is counted", () => {
  it("follows from the table of transitions", () => {
    expect([...RECEIVED].sort()).toEqual(["receive", "register", "register_captured"])
    expect([...INTO_REPAIR].sort()).toEqual(["accept_for_repair", "send_to_repair"])
    expect(COUNTED_COMMANDS).toEqual([...COUNTED_COMMANDS].sort())
  })

  it("has groups of age without a gap", () => {
    AGE_GROUPS.slice(1).forEach(({ from }, at) => expect(AGE_GROUPS[at]?.to).toBe(from - 1))
    expect(AGE_GROUPS.at(-1)?.to).toBeNull()
  })
})
