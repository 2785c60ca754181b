import { labelsBody, parseSettings, problemOf, placesOn } from "../label-settings"

describe("the settings of labels", () => {
  it("come back from the browser's storage, and begin anew where that is spoilt", () => {
    const kept = { symbology: "qr", format: "a4_21", copies: "2", start: "9" }
    expect(parseSettings(JSON.stringify(kept))).toMatchObject({ ...kept, start: "1" })
    for (const spoilt of [null, "{", "null", '{"symbology":"x","format":7,"copies":null}']) {
      expect(parseSettings(spoilt)).toMatchObject({ symbology: "code_128", copies: "1" })
    }
  })

  it("say what is wrong with them", () => {
    const settings = parseSettings(null)
    expect(problemOf(settings)).toBeNull()
    expect(problemOf({ ...settings, copies: "21" })).toBe("copies")
    expect(problemOf({ ...settings, copies: "1.5" })).toBe("copies")
    expect(problemOf({ ...settings, format: "a4_21", start: "22" })).toBe("start")
    expect(problemOf({ ...settings, format: "custom", width: "" })).toBe("size")
    expect(placesOn({ ...settings, format: "a4_21" })).toBe(21)
  })

  it("ask for a size only where it is one's own", () => {
    const settings = parseSettings(null)
    expect(labelsBody(settings, "de")).toEqual({
      symbology: "code_128",
      format: "roll_57x32",
      start: 1,
      copies: 1,
      language: "de",
    })
    expect(labelsBody({ ...settings, format: "custom" }, "en")).toMatchObject({
      width: 50,
      height: 30,
    })
  })
})
