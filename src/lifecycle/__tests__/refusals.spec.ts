import {
  answerOf,
  NAMED_REFUSALS,
  REFUSALS,
  refuse,
  sentenceOf,
  typeOf,
  type RefusalCode,
} from "../refusals"

const CODES = Object.keys(REFUSALS) as RefusalCode[]
const namesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
const allDetails = (text: string) =>
  Object.fromEntries(namesIn(text).map((name) => [name, `<${name}>`]))

describe.each(CODES)("%s", (code) => {
  const template: string = REFUSALS[code].sentence

  it("reads whole with its details, and without the optional ones", () => {
    const optional = new Set(
      [...template.matchAll(/\[([^\]]*)\]/g)].flatMap(([, part]) => namesIn(part))
    )
    const details = allDetails(template)
    const needed = Object.fromEntries(
      Object.entries(details).filter(([name]) => !optional.has(name))
    )
    for (const detail of [details, needed]) {
      const sentence = sentenceOf(refuse(code, "sn-1", detail))
      expect(sentence).not.toMatch(/[?{}[\]]|undefined|null|\s\s|\s\./)
      expect(sentence).toMatch(code === "invalid_request" ? /^<why>$/ : /\.$/)
    }
  })

  it("names what it is about, and is a 4xx", () => {
    expect(REFUSALS[code].http).toBeGreaterThanOrEqual(400)
    expect(REFUSALS[code].http).toBeLessThan(500)
    expect(typeof typeOf(code)).toBe("string")
  })
})

describe("sentences", () => {
  it.each([
    [
      "a part falls away with any of its values",
      refuse("already_exists", "A", { status: "sold", location: null }),
      "A already exists: it is sold.",
    ],
    ["both fall away", refuse("already_exists", "A"), "A already exists."],
    ["a number keeps its letters", refuse("same_number", "sn-1"), "sn-1 already has that number."],
    [
      "a name keeps its letters",
      refuse("not_tracked", null, { item: "iPhone" }),
      "iPhone: serials are not tracked for this item. Switch on Track serials first.",
    ],
    [
      "without a name it begins a sentence",
      refuse("not_tracked"),
      "Serials are not tracked for this item. Switch on Track serials first.",
    ],
    [
      "values are not templates",
      refuse("unknown_serial", "{item}[x]$&", { item: "$1 {serial}" }),
      "No serial {item}[x]$& is known for $1 {serial}.",
    ],
    [
      "zero is a value",
      refuse("not_enough_serials", null, { needed: 5, given: 0 }),
      "5 serials are needed, only 0 can be had.",
    ],
  ])("%s", (_, refusal, sentence) => {
    expect(sentenceOf(refusal)).toBe(sentence)
  })
})

describe("words that stand for codes", () => {
  it.each([
    [
      "fill in details of their own",
      refuse("malformed_pattern", null, { pattern: "A-{#}", why: "wide_counter", limit: 15 }),
      "The pattern A-{#} cannot be used: its counter may have 15 digits at most.",
    ],
    [
      "fill in what another word does not",
      refuse("not_sellable", "A", { why: "status", status: "sold" }),
      "A may not be sold: it is sold.",
    ],
    [
      "stand in each place of the sentence",
      refuse("malformed_value", null, { value: "x", expected: "text", limit: 9 }),
      "x is not a text of at most 9 characters.",
    ],
    [
      "leave another program's text alone",
      refuse("sale_interrupted", null, { stage: "paying", why: "Card declined." }),
      "The sale stopped at taking the payment: Card declined. What was done stays. Try again to go on.",
    ],
    [
      "are none by accident",
      refuse("malformed_number", "A", { format: "constructor", why: "toString" }),
      "A is not a valid constructor: toString.",
    ],
  ])("%s", (_, refusal, sentence) => {
    expect(sentenceOf(refusal)).toBe(sentence)
  })
})

describe("an answer", () => {
  const many = Array.from({ length: 250 }, (_, at) => refuse("unknown_serial", `N${at}`))

  it("names the first hundred and counts all", () => {
    const answer = answerOf(many)
    expect(answer).toMatchObject({ code: "unknown_serial", type: "not_found", total: 250 })
    expect(answer.serials).toHaveLength(NAMED_REFUSALS)
    expect(answer.serials[99]).toEqual({
      serial: "N99",
      code: "unknown_serial",
      message: "No serial N99 is known.",
    })
    expect(answer.message).toMatch(/^No serial N0 is known\..*N4 is known\. \(and 245 more\)$/)
  })

  it("of one refusal is its sentence", () => {
    expect(answerOf(many.slice(0, 1)).message).toBe("No serial N0 is known.")
  })
})
