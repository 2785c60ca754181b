import { LABEL_FORMATS } from "../../../../lifecycle/labels"
import { formatText } from "../format-text"

/** Says the key and what is filled in. */
const t = (key: string, values?: Record<string, unknown>) =>
  [key, ...Object.entries(values ?? {}).map(([name, value]) => `${name}=${String(value)}`)].join(
    " "
  )

describe("a label format", () => {
  it("is called by the size of its labels on a roll", () => {
    expect(formatText(t, "roll_62x29")).toBe("label.formats.roll width=62 height=29")
  })

  it("is called by paper, grid, size and number on a sheet", () => {
    expect(formatText(t, "letter_30")).toBe(
      "label.formats.sheet paper=label.papers.letter columns=3 rows=10 width=66.675 height=25.4 known_as=5160"
    )
  })

  it("is a size of its own beside them", () => {
    expect(formatText(t, "custom")).toBe("label.formats.custom")
  })

  it("is never called as another one", () => {
    const names = Object.keys(LABEL_FORMATS) as (keyof typeof LABEL_FORMATS)[]
    expect(new Set(names.map((name) => formatText(t, name))).size).toBe(names.length)
  })
})
