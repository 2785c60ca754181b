import { cornerOf, formatOf, LABEL_FORMATS, labelsOnPage, PAPERS } from "../labels"

describe("label formats", () => {
  it.each(Object.entries(LABEL_FORMATS))(
    "%s lies within its paper, no label on another",
    (_, format) => {
      const count = labelsOnPage(format)
      const paper = "sheet" in format ? PAPERS[format.sheet.paper] : format
      const corners = Array.from({ length: count }, (_, place) => cornerOf(format, place))
      const right = Math.max(...corners.map(({ x }) => x)) + format.width
      const bottom = Math.max(...corners.map(({ y }) => y)) + format.height
      expect(Math.min(...corners.flatMap(({ x, y }) => [x, y]))).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(paper.width)
      expect(bottom).toBeLessThanOrEqual(paper.height)
      const apart = 0.001
      const meeting = corners.filter((one, at) =>
        corners
          .slice(0, at)
          .some(
            (other) =>
              Math.abs(one.x - other.x) < format.width - apart &&
              Math.abs(one.y - other.y) < format.height - apart
          )
      )
      expect(meeting).toEqual([])
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
