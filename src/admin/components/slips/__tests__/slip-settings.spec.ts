import { OWN, parseSettings, slipChoice } from "../slip-settings"

describe("the settings of slips", () => {
  it("come back from the browser's storage, and begin anew where that is spoilt", () => {
    const kept = { paper: "roll_80", language: "pl" }
    expect(parseSettings(JSON.stringify(kept))).toEqual(kept)
    for (const spoilt of [null, "{", "null", '{"paper":"a0","language":7}']) {
      expect(parseSettings(spoilt)).toEqual({ paper: "a4", language: OWN })
    }
  })

  it("ask for the language of the one who prints, unless another is chosen", () => {
    expect(slipChoice({ paper: "letter", language: OWN }, "fr")).toEqual({
      paper: "letter",
      language: "fr",
    })
    expect(slipChoice({ paper: "a4", language: "nl" }, "fr").language).toBe("nl")
  })
})
