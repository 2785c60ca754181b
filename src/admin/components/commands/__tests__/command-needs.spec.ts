import { isDangerous, needsOf } from "../command-needs"

describe("what a command's dialog asks for", () => {
  it("asks for what the transition table requires", () => {
    expect(needsOf("scrap")).toEqual([{ field: "reason", isRequired: true }])
    expect(needsOf("lend")).toContainEqual({ field: "due_on", isRequired: true })
    expect(needsOf("find")).toContainEqual({ field: "location_id", isRequired: true })
  })

  it("offers what the command takes besides", () => {
    expect(needsOf("pass_inspection")).toContainEqual({ field: "condition_id", isRequired: false })
  })

  it("needs a condition for changing the condition", () => {
    expect(needsOf("grade")).toContainEqual({ field: "condition_id", isRequired: true })
  })

  it("warns before units go for good", () => {
    expect(isDangerous("scrap")).toBe(true)
    expect(isDangerous("quarantine")).toBe(false)
  })
})
