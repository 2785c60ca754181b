import fc from "fast-check"
import { endsInCheckDigit, gs1CheckDigit, luhnCheckDigit } from "../check-digits"

const digits = fc.stringMatching(/^\d{1,30}$/)

describe.each([
  ["Luhn", luhnCheckDigit],
  ["GS1", gs1CheckDigit],
])("%s check digit", (_, checkDigitOf) => {
  it("is right on what it was added to", () => {
    fc.assert(
      fc.property(digits, (text) =>
        expect(endsInCheckDigit(text + checkDigitOf(text), checkDigitOf)).toBe(true)
      )
    )
  })

  it("detects every single wrong digit", () => {
    fc.assert(
      fc.property(digits, fc.nat(), fc.integer({ min: 1, max: 9 }), (text, at, shift) => {
        const whole = [...(text + checkDigitOf(text))]
        const place = at % whole.length
        whole[place] = String((Number(whole[place]) + shift) % 10)
        expect(endsInCheckDigit(whole.join(""), checkDigitOf)).toBe(false)
      })
    )
  })
})

it.each([
  ["ISO/IEC 7812-1 annex B", luhnCheckDigit, "7992739871", "3"],
  ["GS1 General Specifications, section 7.9.1: GTIN-13", gs1CheckDigit, "629104150021", "3"],
  ["GS1 General Specifications, section 7.9.1: SSCC", gs1CheckDigit, "37610425002123456", "9"],
])("%s", (_, checkDigitOf, body, digit) => {
  expect(checkDigitOf(body)).toBe(digit)
})
