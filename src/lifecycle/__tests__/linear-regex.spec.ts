import fc, { type Arbitrary } from "fast-check"
import { linearMatcher } from "../linear-regex"

const ATOMS = [
  "a",
  "b",
  ".",
  "[ab]",
  "[^a]",
  "\\w",
  "\\u{61}",
  "\\x62",
  "\\u0063",
  "\\p{L}",
  "^",
  "$",
]
const TIMES = ["", "", "*", "+", "?", "*?", "{2}", "{0}", "{1,}", "{0,2}", "{1,2}?"]

/** Patterns of letters a, b and c: sequences, alternatives, repetitions, groups with and without a name. */
const patterns: Arbitrary<string> = fc.letrec<{ pattern: string }>((tie) => ({
  pattern: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc
      .tuple(fc.constantFrom(...ATOMS), fc.constantFrom(...TIMES))
      .map(([atom, times]) => (["^", "$"].includes(atom) ? atom : `${atom}${times}`)),
    fc.array(tie("pattern"), { minLength: 1, maxLength: 4 }).map((parts) => parts.join("")),
    fc
      .record({
        open: fc.constantFrom("(", "(?:"),
        choices: fc.array(tie("pattern"), { minLength: 1, maxLength: 3 }),
        times: fc.constantFrom(...TIMES),
      })
      .map(({ open, choices, times }) => `${open}${choices.join("|")}|)${times}`)
  ),
})).pattern

const texts = fc.array(fc.constantFrom("a", "b", "c", "A", "-", "\u{1f600}"), { maxLength: 5 })

describe("the linear matcher", () => {
  it("matches what JavaScript's matches, and nothing else", () => {
    fc.assert(
      fc.property(patterns, texts, fc.constantFrom("u", "iu"), (pattern, characters, flags) => {
        const text = characters.join("")
        const matches = linearMatcher(pattern, flags as "u")
        fc.pre(matches !== null)
        expect(matches!(text)).toBe(new RegExp(`^(?:${pattern})$`, flags).test(text))
      }),
      { numRuns: 300 }
    )
  })

  it.each([
    "(?=a)a",
    "(?!b)a",
    "(?<=a)b",
    "(a)\\1",
    "(?<x>a)\\k<x>",
    "\\ba",
    "(?:a{1,100}){1,100}",
  ])("leaves %s to others", (pattern) => {
    expect(linearMatcher(pattern, "u")).toBeNull()
  })

  it("knows groups with names, and characters that are written as two halves", () => {
    expect(linearMatcher("(?<year>\\d{2})+", "u")!("2627")).toBe(true)
    expect(linearMatcher("(\\ud83d\\ude00)+", "u")!("\u{1f600}\u{1f600}")).toBe(true)
  })
})
