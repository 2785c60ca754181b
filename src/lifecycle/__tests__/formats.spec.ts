import fc from "fast-check"
import { choicesOf } from "../backtracking"
import { luhnCheckDigit } from "../check-digits"
import {
  checkFormat,
  checkPattern,
  comparableForm,
  FORMAT_KINDS,
  FORMAT_PRESETS,
  lookupForms,
  type FormatKind,
  type FormatRule,
} from "../formats"
import { cpuTimeOf } from "./support/cpu-time"

const ruleOf = (kind: FormatKind, pattern?: string, case_sensitive = false): FormatRule => ({
  kind,
  pattern,
  case_sensitive,
})
const codeOf = (number: string, kind: FormatKind) => checkFormat(number, ruleOf(kind))?.code ?? "ok"

describe("checkFormat", () => {
  it.each<[FormatKind, string, string, string]>([
    ["any", "anything", "=1+1 😀", "ok"],
    ["any", "nothing", "", "empty_number"],
    ["any", "too many characters", "x".repeat(201), "malformed_number"],
    ["imei", "the example of 3GPP TS 23.003 annex B", "26053179311383 7", "ok"],
    ["imei", "as printed", "35-209900-176148-1", "ok"],
    ["imei", "bare", "352099001761481", "ok"],
    ["imei", "a wrong check digit", "352099001761482", "bad_check_digit"],
    ["imei", "two neighbours swapped", "352099001764181", "bad_check_digit"],
    ["imei", "14 digits", "35209900176148", "malformed_number"],
    ["imei", "an IMEISV", "35-209900-176148-23", "malformed_number"],
    ["imei", "a letter", "35209900176148A", "malformed_number"],
    ["vin", "49 CFR 565.15 style, check digit X", "1M8GDM9AXKP042788", "ok"],
    ["vin", "all ones", "11111111111111111", "ok"],
    ["vin", "small letters", "1m8gdm9axkp042788", "ok"],
    ["vin", "dividers at its ends", "*1M8GDM9AXKP042788*", "ok"],
    ["vin", "a wrong check digit", "1M8GDM9A1KP042788", "bad_check_digit"],
    ["vin", "a wrong character", "1M8GDM9AXKP042789", "bad_check_digit"],
    ["vin", "a European one without check digit", "WVWZZZ1JZ3W386752", "ok"],
    ["vin", "an American Tesla with a wrong one", "7SAYGDEE0PF000000", "bad_check_digit"],
    ["vin", "the letter O", "1M8GDM9AXKPO42788", "malformed_number"],
    ["vin", "16 characters", "1M8GDM9AXKP04278", "malformed_number"],
    ["mac", "colons", "00:1b:44:11:3a:b7", "ok"],
    ["mac", "hyphens (IEEE 802)", "AC-DE-48-23-45-67", "ok"],
    ["mac", "EUI-64", "AC-DE-48-23-45-67-AB-CD", "ok"],
    ["mac", "dots", "001b.4411.3ab7", "ok"],
    ["mac", "EUI-64 with dots", "acde.4823.4567.abcd", "ok"],
    ["mac", "bare", "001B44113AB7", "ok"],
    ["mac", "mixed separators", "00:1b-44:11:3a:b7", "malformed_number"],
    ["mac", "five pairs", "00:1b:44:11:3a", "malformed_number"],
    ["mac", "seven pairs", "00:1b:44:11:3a:b7:00", "malformed_number"],
    ["mac", "a wrong letter", "00:1b:44:11:3a:bg", "malformed_number"],
  ])("%s: %s: %s is %s", (kind, _, number, code) => {
    expect(codeOf(number, kind)).toBe(code)
  })

  it.each(Object.entries(FORMAT_PRESETS))(
    "accepts the example it gives for %s",
    (kind, { example }) => {
      expect(codeOf(example, kind as FormatKind)).toBe("ok")
    }
  )

  it("says what an IMEISV is", () => {
    expect(checkFormat("3520990017614823", ruleOf("imei"))?.detail).toEqual({
      format: "imei",
      why: "imeisv",
    })
  })

  it("accepts every IMEI with its check digit and no other", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{14}$/), fc.integer({ min: 0, max: 9 }), (body, digit) => {
        expect(codeOf(`${body}${digit}`, "imei") === "ok").toBe(
          luhnCheckDigit(body) === String(digit)
        )
      })
    )
  })

  it("detects every single wrong digit of a North American VIN", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 16 }),
        fc.constantFrom(..."0123456789"),
        (place, digit) => {
          const vin = [..."11111111111111111"]
          vin[place] = digit
          expect(codeOf(vin.join(""), "vin") === "ok").toBe(digit === "1")
        }
      )
    )
  })

  it.each<[string, string, string, boolean, boolean]>([
    ["the whole number", "\\d{3}", "123", false, true],
    ["not a part of it", "\\d{3}", "1234", false, false],
    ["all alternatives anchored", "A|B", "AX", false, false],
    ["any case", "[A-Z]{2}-\\d+", "ab-12", false, true],
    ["one case", "[A-Z]{2}-\\d+", "ab-12", true, false],
    ["letters of all scripts", "\\p{L}+", "Äß", false, true],
    ["emoji as one character", ".", "😀", false, true],
  ])("matches %s", (_, pattern, number, case_sensitive, isMatch) => {
    expect(checkFormat(number, ruleOf("regex", pattern, case_sensitive)) === null).toBe(isMatch)
  })

  it.each(["(", ""])("refuses a number when the stored pattern is %j", (pattern) => {
    expect(checkFormat("1", ruleOf("regex", pattern))?.code).toBe("malformed_pattern")
  })
})

describe("checkPattern", () => {
  it.each([
    "\\d{8}",
    "[A-Z]{2}\\d{6,8}(-[A-Z]\\d)?",
    "(?:[0-9A-F]{2}:){5}[0-9A-F]{2}",
    "SN[(]\\d+\\)",
    "(?<year>\\d{2})\\k<year>",
    ".*A.*",
    "(AB|CD)\\d+",
  ])("accepts %s", (pattern) => {
    expect(checkPattern(pattern)).toBeNull()
  })

  it.each([
    ["empty", ""],
    ["too long", "a".repeat(501)],
    ["not valid", "[a-"],
    ["breaking out of its anchors", "a)|(b"],
    ["nested repetition that is looked ahead for", "(?=(a+)+b).*"],
    ["nested repetition that is referred back to", "((a+)+)\\1"],
    ["many ways of looking behind", "(?<=a*a*a*)b"],
    ["repeated more often than can be followed", "(?:(?:a{1,50}b?){1,50}){1,50}"],
  ])("refuses a pattern that is %s", (_, pattern) => {
    expect(checkPattern(pattern)?.code).toBe("malformed_pattern")
  })

  it.each([
    ".*.*.*A",
    "(?:\\d?){23}",
    "\\w+-\\w+-\\w+",
    "\\d*\\d*\\d*X",
    "(1+)+",
    "(?:1|1)*X",
    "(?:1|11)+X",
    "(?:[a-z1]{1,9}x?)*b",
    "(?:1?){30}1{170}X",
    "(?=.*X).{1,40}",
  ])("takes %s, with which hundreds of numbers are judged in no time", (pattern) => {
    expect(checkPattern(pattern)).toBeNull()
    const number = "1".repeat(200)
    const judge = () =>
      Array.from({ length: 300 }, () => checkFormat(number, ruleOf("regex", pattern)))
    expect(cpuTimeOf(judge)).toBeLessThan(4000)
  })

  it.each([
    ["abc", 1],
    ["a?b?", 4],
    ["\\d*", 201],
    ["\\d+", 200],
    ["(a|b|c){2}", 9],
    ["[*+?]{3}", 1],
    ["\\*\\+", 1],
    ["\\p{L}{2,3}", 2],
    ["(\\d+)+", Infinity],
  ])("counts the ways of %s", (pattern, ways) => {
    expect(choicesOf(pattern)).toBe(ways)
  })
})

describe("comparableForm", () => {
  it.each<[FormatKind, string[]]>([
    ["imei", ["352099001761481", "35-209900-176148-1", " 35 209900 176148 1 "]],
    ["vin", ["1M8GDM9AXKP042788", "1m8gdm9axkp042788", "*1M8GDM9AXKP042788*"]],
    ["mac", ["001B44113AB7", "00:1b:44:11:3a:b7", "001b.4411.3ab7", "00-1B-44-11-3A-B7"]],
    ["any", ["ab-1", " AB-1 ", "AB\u200b-1"]],
  ])("%s: the same unit, however its number is written", (kind, numbers) => {
    expect(new Set(numbers.map((number) => comparableForm(number, ruleOf(kind)))).size).toBe(1)
  })

  it("changes only numbers of the format", () => {
    expect(comparableForm("A-1", ruleOf("imei"))).toBe("A-1")
    expect(comparableForm("35-209900-176148-1", ruleOf("any"))).toBe("35-209900-176148-1")
  })

  it("is idempotent", () => {
    const rule = fc.record({ kind: fc.constantFrom(...FORMAT_KINDS), case_sensitive: fc.boolean() })
    const number = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("35-209900-176148-1", "00:1b:44:11:3a:b7", "*1M8GDM9AXKP042788")
    )
    fc.assert(
      fc.property(number, rule, (text, format) => {
        const once = comparableForm(text, format)
        expect(comparableForm(once, format)).toBe(once)
      })
    )
  })
})

describe("lookupForms", () => {
  it("contains the stored form, whatever the item's format is", () => {
    const rule = fc.record({ kind: fc.constantFrom(...FORMAT_KINDS), case_sensitive: fc.boolean() })
    const number = fc.oneof(
      fc.string(),
      fc.constantFrom("35-209900-176148-1", "00:1b:44:11:3a:b7", "1m8gdm9axkp042788")
    )
    fc.assert(
      fc.property(number, rule, (text, format) =>
        expect(lookupForms(text)).toContain(comparableForm(text, format))
      )
    )
  })

  it("is short: one form for most numbers", () => {
    expect(lookupForms("A-1")).toEqual(["A-1"])
    expect(lookupForms("a-1")).toEqual(["a-1", "A-1"])
  })
})
