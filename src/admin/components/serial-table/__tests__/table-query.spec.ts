import { tableQuery, wordsOf } from "../table-query"

const PAGE = { limit: 20, offset: 0, order: "-received_at" }

describe("what a list's URL asks for", () => {
  it("is the newest units when it says nothing", () => {
    expect(tableQuery({}, 20)).toEqual(PAGE)
  })

  it("reads lists, words, order and page", () => {
    const said = {
      q: "A1",
      order: "number",
      offset: "40",
      status: '["in_stock","sold"]',
      location_id: '["sloc_1"]',
      condition_id: "[]",
    }
    expect(tableQuery(said, 20)).toEqual({
      q: "A1",
      order: "number",
      limit: 20,
      offset: 40,
      status: ["in_stock", "sold"],
      location_id: ["sloc_1"],
    })
  })

  it("means whole days where the clerk is by a range of days", () => {
    const midnight = new Date(2026, 10, 25).toISOString()
    const said = JSON.stringify({ $gte: midnight, $lte: midnight })
    expect(tableQuery({ due_on: said }, 20)).toMatchObject({
      due_after: "2026-11-25",
      due_before: "2026-11-26",
    })
    expect(tableQuery({ received_at: said }, 20)).toMatchObject({
      received_after: midnight,
      received_before: new Date(2026, 10, 26).toISOString(),
    })
  })

  it("takes days as they are, such as those of a card", () => {
    const said = { expires_on: '{"$lt":"2026-12-26"}' }
    expect(tableQuery(said, 20)).toEqual({ ...PAGE, expires_before: "2026-12-26" })
  })

  it.each(["{", "3", "null", '"x"', '{"$gte":1}'])("makes nothing of %s", (text) => {
    expect(tableQuery({ status: text }, 20)).toEqual(PAGE)
  })

  it("reads words with and without quotes", () => {
    expect(wordsOf('" #12 "')).toBe("#12")
    expect(wordsOf("12")).toBe("12")
    expect(wordsOf("Jane Doe")).toBe("Jane Doe")
    expect(wordsOf(undefined)).toBe("")
    expect(wordsOf("[1]")).toBe("")
  })
})
