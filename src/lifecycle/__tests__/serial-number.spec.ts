import fc from "fast-check"
import { checkNumber, MAX_NUMBER_LENGTH, normalizeNumber, trimNumber } from "../serial-number"

const anyText = fc.string({ unit: "binary" })
const anyRule = fc.record({ case_sensitive: fc.boolean() })
const INSENSITIVE = { case_sensitive: false }

describe("normalizeNumber", () => {
  it.each([
    ["keeps leading zeros", "00012", "00012"],
    ["keeps hyphens, colons, dots and slashes", "a-1:2.3/4", "A-1:2.3/4"],
    ["trims and collapses blanks", "  a \t b\r\n", "A B"],
    ["takes a no-break space for a blank", "a\u00a0b", "A B"],
    ["drops zero-width characters and byte order marks", "\ufeffA\u200b1\u200d2\u2060", "A12"],
    ["drops bidirectional marks and soft hyphens", "\u200eAB\u00adC\u202c", "ABC"],
    ["drops control characters", "A\u00001\u001d2", "A12"],
    ["composes (NFC)", "e\u0301", "É"],
    ["keeps apart what looks different (no NFKC)", "m²", "M²"],
    ["upper-cases in no locale", "i", "I"],
    ["keeps emoji", "😀-1", "😀-1"],
    ["keeps formulas", "=1+1", "=1+1"],
  ])("%s", (_, number, normalized) => {
    expect(normalizeNumber(number, INSENSITIVE)).toBe(normalized)
  })

  it.each([
    ["0", "O"],
    ["1", "I"],
    ["1", "l"],
    ["A", "А (Cyrillic)".slice(0, 1)],
    ["12", "012"],
    ["A-1", "A1"],
  ])("keeps the look-alikes %s and %s apart", (a, b) => {
    expect(normalizeNumber(a, INSENSITIVE)).not.toBe(normalizeNumber(b, INSENSITIVE))
  })

  it("keeps case where case matters", () => {
    expect(normalizeNumber("aB", { case_sensitive: true })).toBe("aB")
  })

  it("is idempotent", () => {
    fc.assert(
      fc.property(anyText, anyRule, (text, rule) => {
        const once = normalizeNumber(text, rule)
        expect(normalizeNumber(once, rule)).toBe(once)
      }),
      { numRuns: 2000 }
    )
  })

  it("does not see case where it does not matter", () => {
    const ascii = fc.string({ unit: "grapheme-ascii" })
    fc.assert(
      fc.property(ascii, (text) =>
        expect(normalizeNumber(text.toLowerCase(), INSENSITIVE)).toBe(
          normalizeNumber(text, INSENSITIVE)
        )
      )
    )
  })

  it("is at most three times as long as the number, so that it fits an index row", () => {
    fc.assert(
      fc.property(anyText, (text) =>
        expect(normalizeNumber(text, INSENSITIVE).length).toBeLessThanOrEqual(3 * text.length)
      )
    )
  })
})

describe("trimNumber", () => {
  it("takes off the blanks around and nothing else", () => {
    expect(trimNumber(" \t00:a-B  c\r\n")).toBe("00:a-B  c")
  })
})

describe("checkNumber", () => {
  it.each([
    "1",
    "000",
    "A-1:2",
    "=1+1",
    "+49",
    "@x",
    "😀",
    "Ä b",
    "x".repeat(MAX_NUMBER_LENGTH),
    " padded ",
  ])("accepts %j", (number) => {
    expect(checkNumber(number)).toBeNull()
  })

  it.each([
    ["nothing", "", "empty_number"],
    ["blanks", " \t\n", "empty_number"],
    ["only invisible characters", "\u200b\ufeff", "empty_number"],
    ["too many characters", "x".repeat(MAX_NUMBER_LENGTH + 1), "malformed_number"],
    ["a NUL, which PostgreSQL cannot store", "A\u0000B", "malformed_number"],
    ["a line break inside", "A\nB", "malformed_number"],
    ["a GS1 separator", "A\u001dB", "malformed_number"],
    ["half a surrogate pair", "A\ud83d", "malformed_number"],
  ])("refuses %s", (_, number, code) => {
    expect(checkNumber(number)?.code).toBe(code)
  })

  it("quotes only the beginning of what is too long", () => {
    expect(checkNumber("x".repeat(1_000_000))?.serial?.length).toBeLessThan(100)
  })
})
