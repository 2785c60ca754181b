import { saidOf } from "../warranty-values"

const VALUES = { months: "12", start: "2026-01-15", end: "2027-01-15", reason: " goodwill " }

describe("what a change of a warranty says", () => {
  it("is what the change takes, and its reason", () => {
    const reason = "goodwill"
    expect(saidOf("extend", VALUES)).toEqual({ change: "extend", months: 12, reason })
    expect(saidOf("set", VALUES)).toEqual({
      change: "set",
      start: "2026-01-15",
      end: "2027-01-15",
      reason,
    })
    expect(saidOf("void", VALUES)).toEqual({ change: "void", reason })
    expect(saidOf("reinstate", VALUES)).toEqual({ change: "reinstate", reason })
  })

  it("is nothing while something is missing or cannot be", () => {
    expect(saidOf("void", { ...VALUES, reason: " " })).toBeNull()
    for (const months of ["", "0", "1.5", "601", "a year"]) {
      expect(saidOf("extend", { ...VALUES, months })).toBeNull()
    }
    expect(saidOf("set", { ...VALUES, start: "" })).toBeNull()
    expect(saidOf("set", { ...VALUES, end: "2026-01-14" })).toBeNull()
  })
})
