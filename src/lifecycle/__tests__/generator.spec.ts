import fc from "fast-check"
import { endsInCheckDigit, luhnCheckDigit } from "../check-digits"
import { counterKeyOf, formatGenerated, parsePattern } from "../generator"

const DATE = "2026-03-09"

function partsOf(pattern: string) {
  const parsed = parsePattern(pattern)
  if (!parsed.ok) {
    throw new Error(`${pattern} was refused`)
  }
  return parsed.parts
}

function generate(pattern: string, counter: number, date = DATE) {
  const made = formatGenerated(partsOf(pattern), { counter, date })
  return made.ok ? made.number : made.refusal.code
}

describe("parsePattern", () => {
  it.each([
    ["nothing", ""],
    ["no counter", "LAP-{YYYY}"],
    ["two counters", "{##}-{##}"],
    ["an unknown token", "{yyyy}-{###}"],
    ["the name of an object's own method", "{toString}-{###}"],
    ["an empty token", "{}-{###}"],
    ["an open brace", "A{-{###}"],
    ["a closing brace", "A}-{###}"],
    ["nested braces", "{{###}}"],
    ["a counter that no computer counts", `{${"#".repeat(16)}}`],
    ["two check digits", "{###}{C}{C}"],
    ["a check digit before the counter", "{C}{###}"],
    ["a line break", "A\n{###}"],
    ["too long a number", `${"A".repeat(200)}{###}`],
  ])("refuses a pattern with %s", (_, pattern) => {
    expect(parsePattern(pattern)).toMatchObject({
      ok: false,
      refusal: { code: "malformed_pattern", detail: { pattern } },
    })
  })
})

describe("formatGenerated", () => {
  it.each([
    ["LAP-{YYYY}-{#####}", 17, "LAP-2026-00017"],
    ["{YY}{MM}{DD}{###}", 1, "260309001"],
    ["{#}", 9, "9"],
    ["{###}/{YYYY} A", 12, "012/2026 A"],
    ["A{##########}{C}-B", 7992739871, "A79927398713-B"],
    ["😀{##}", 5, "😀05"],
    ["{##}", 99, "99"],
    ["{##}", 100, "generator_exhausted"],
    ["{###############}", 999_999_999_999_999, "999999999999999"],
  ])("%s of %d is %s", (pattern, counter, made) => {
    expect(generate(pattern, counter)).toBe(made)
  })

  it("says which pattern has no numbers left", () => {
    expect(formatGenerated(partsOf("A-{YYYY}-{#}"), { counter: 10, date: DATE })).toMatchObject({
      refusal: { detail: { pattern: "A-2026-{#}" } },
    })
  })

  it("makes numbers that parse back, each its own, with a right check digit", () => {
    const literal = fc.stringMatching(/^[A-Za-z-]{0,5}$/)
    fc.assert(
      fc.property(
        literal,
        fc.integer({ min: 1, max: 9 }),
        fc.nat(),
        literal,
        (before, width, seed, after) => {
          const counter = seed % 10 ** width
          const made = generate(`${before}{${"#".repeat(width)}}{C}${after}`, counter)
          const digits = made.slice(before.length, made.length - after.length)
          expect(endsInCheckDigit(digits, luhnCheckDigit)).toBe(true)
          expect(Number(digits.slice(0, -1))).toBe(counter)
          expect(digits).toHaveLength(width + 1)
        }
      )
    )
  })
})

describe("counterKeyOf", () => {
  it("changes with the date in the pattern, and only then", () => {
    const yearly = partsOf("LAP-{YYYY}-{#####}")
    expect(counterKeyOf(yearly, "2026-01-01")).toBe("LAP-2026-{#}")
    expect(counterKeyOf(yearly, "2026-12-31")).toBe("LAP-2026-{#}")
    expect(counterKeyOf(yearly, "2027-01-01")).toBe("LAP-2027-{#}")
  })

  it("also when the date stands behind the counter", () => {
    expect(counterKeyOf(partsOf("{####}/{YY}"), DATE)).toBe("{#}/26")
  })

  it("stays when the merchant gives the counter more digits", () => {
    expect(counterKeyOf(partsOf("A{###}{C}"), DATE)).toBe(
      counterKeyOf(partsOf("A{#####}{C}"), DATE)
    )
  })
})
