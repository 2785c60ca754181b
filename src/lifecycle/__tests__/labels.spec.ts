import { cornerOf, formatOf, LABEL_FORMATS, labelsOnPage, PAPERS } from "../labels"

describe("label formats", () => {
  it.each(Object.entries(LABEL_FORMATS))(
    "%s lies within its paper, no label on another",
    (_, format) => {
      const count = labelsOnPage(format)
      const paper = "sheet" in format ? PAPERS[format.sheet.paper] : format
      const corners = Array.from({ length: count }, (_, place) => cornerOf(format, place))
      for (const { x, y } of corners) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(x + format.width).toBeLessThanOrEqual(paper.width)
        expect(y + format.height).toBeLessThanOrEqual(paper.height)
      }
      const meets = (one: number, other: number) => {
        const [a, b] = [corners[one]!, corners[other]!]
        const apart = 0.001
        return (
          Math.abs(a.x - b.x) < format.width - apart && Math.abs(a.y - b.y) < format.height - apart
        )
      }
      corners.forEach((_, one) =>
        corners.forEach((_, other) => expect(one !== other && meets(one, other)).toBe(false))
      )
    }
  )

  it("has the margins of the sheets that are sold", () => {
    // As the maker says: 7.21 mm beside and 15.15 mm above; 4.76 mm and 12.7 mm.
    expect(cornerOf(LABEL_FORMATS.a4_21, 0)).toEqual({
      x: expect.closeTo(7.21, 1),
      y: expect.closeTo(15.15, 1),
    })
    expect(cornerOf(LABEL_FORMATS.letter_30, 0)).toEqual({
      x: expect.closeTo(4.76, 1),
      y: expect.closeTo(12.7, 1),
    })
  })

  it("of one's own have the size that is said, and none without", () => {
    expect(formatOf({ format: "custom", width: 40, height: 20 })).toEqual({ width: 40, height: 20 })
    expect(formatOf({ format: "custom", width: 40 })).toBeNull()
    expect(formatOf({ format: "roll_62x29" })).toEqual({ width: 62, height: 29 })
  })
})
