import { completed, MappingFile, presetNamed, readMapping } from "../mapping"
import { PRESET_NAMES, PRESETS } from "../presets"

const file = (content: object) => JSON.stringify(content, null, 2)
const read = (content: object) => () => readMapping(file(content), "m.json")

describe("a mapping file", () => {
  it("is taken as it is", () => {
    const mapping = {
      preset: "odoo" as const,
      stock: "there" as const,
      items: { A: "B", C: null },
      places: { X: "Main", Y: { location: "Main", bin: "7" }, Z: null },
      statuses: {
        transit: "leave_out" as const,
        internal: { as: "in_stock" as const, condition: "New" },
      },
      sold_on: "2024-12-31",
      history: false,
    }
    expect(readMapping(`\uFEFF${file(mapping)}`, "m.json")).toEqual(mapping)
    expect(completed(mapping)).toMatchObject({
      title: "Odoo",
      statuses: { transit: "leave_out", customer: "sold" },
    })
  })

  it.each([
    [{ time_zone: "Mars/Olympus" }, "time_zone: This is no time zone"],
    [{ where: "a = 1; drop table x" }, "where: A piece of a statement has no ; in it."],
    [{ fields: { notes: "a || ';' || \"b;\" ; c" } }, "fields → notes: A piece"],
  ])("is refused with %j", (content, words) => {
    expect(read(content)).toThrow(words)
  })

  it("may have a semicolon in its texts, and a time zone", () => {
    const content = { where: "a <> ';'", time_zone: "Europe/Berlin" }
    expect(read(content)()).toEqual(content)
  })

  it("is refused with the line, the key and the reason of everything that is wrong", () => {
    const wrong = read({
      preset: "odo",
      items: { A: "?", B: "fine", C: 7 },
      places: { X: { location: "?" } },
      statuses: { "10": "stock", "55": { as: "in_stock", grade: "x" } },
      colour: "red",
      sold_on: "yesterday",
    })
    const said = (() => {
      try {
        return String(wrong())
      } catch (error) {
        return (error as Error).message
      }
    })()
    expect(said.split("\n")).toEqual([
      expect.stringMatching(/^m\.json:2: preset: .*"erpnext"/),
      "m.json:4: items → A: This is still to be decided.",
      expect.stringMatching(/^m\.json:6: items → C: /),
      "m.json:10: places → X → location: This is still to be decided.",
      expect.stringMatching(/^m\.json:14: statuses → 10: .*"leave_out"/),
      expect.stringMatching(/^m\.json:15: statuses → 55: .*"grade"/),
      expect.stringMatching(/^m\.json:21: sold_on: /),
      expect.stringMatching(/^m\.json:1: the file: .*"colour"/),
    ])
  })

  it("is refused where it is no JSON, with the line", () => {
    expect(() => readMapping('{\n  "preset": "odoo",\n  "items": {,}\n}', "m.json")).toThrow(
      /^m\.json:3: This is no JSON/
    )
  })

  it("has a preset or a source, and one of them", () => {
    const source = { key: "k", from: "t", fields: { number: "n", item: "i", status: "s" } }
    expect(read({ preset: "odoo", source })).toThrow("a preset or a source, not both")
    expect(read({ source: { ...source, fields: { number: "n" } } })).toThrow(
      "source → fields: number, item and status must be there."
    )
    expect(completed({ source })).toMatchObject({ title: "another system", statuses: {} })
    expect(() => completed({ source }, "odoo")).toThrow("there is no preset to be said")
    expect(() => completed({})).toThrow("Say preset=erpnext or preset=odoo")
    expect(presetNamed("snipe-it")).toBe("snipe-it")
    expect(() => presetNamed("snipeit")).toThrow("There is no preset snipeit; there are erpnext")
  })
})

describe("the presets", () => {
  it.each(PRESET_NAMES)("%s is what a mapping file could say as well", (name) => {
    const { layouts, statuses, meanings } = PRESETS[name]
    for (const { source } of layouts) {
      expect(MappingFile.parse({ source, statuses })).toMatchObject({ source })
    }
    expect(Object.keys(meanings)).toEqual(expect.arrayContaining(Object.keys(statuses)))
  })
})
