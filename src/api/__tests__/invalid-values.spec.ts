import { z } from "@medusajs/framework/zod"
import { sentenceOf } from "../../lifecycle/refusals"
import { because, invalidValues } from "../invalid-values"
import {
  amount,
  calendarDate,
  currency,
  idText,
  instant,
  listUpTo,
  namedSerial,
  shortText,
} from "../validators"

const Body = z
  .strictObject({
    id: idText,
    note: shortText.optional(),
    day: calendarDate.optional(),
    at: instant.optional(),
    cost: amount.optional(),
    currency: currency.optional(),
    count: z.number().int().min(1).max(10).optional(),
    isDone: z.boolean().optional(),
    kind: z.enum(["good", "damaged"]).optional(),
    units: listUpTo(2, namedSerial, 1).optional(),
    other: z
      .union([z.strictObject({ name: shortText }), z.strictObject({ number: idText })])
      .optional(),
  })
  .refine(({ note, day }) => note === undefined || day === undefined, {
    message: "note and day cannot both say it",
  })

function problemsOf(request: unknown): string[] {
  const { error } = Body.safeParse(request)
  return error ? invalidValues(error, request).map(sentenceOf) : []
}

describe("what is wrong with a request", () => {
  it.each<[unknown, string]>([
    [{}, "id: it is missing."],
    [{ id: "" }, "id: it is empty."],
    [{ id: 7 }, "id: it is no text."],
    [{ id: "a\u0000" }, "id: it has a character that cannot be stored."],
    [{ id: "a\ud83d" }, "id: it has a character that cannot be stored."],
    [{ id: "a", note: "x".repeat(5_000) }, "note: it is longer than 500 characters."],
    [{ id: "a", day: "31.01.2027" }, "day: it is no date such as 2027-02-28."],
    [{ id: "a", at: "2027-01-31" }, "at: it is no date with a time."],
    [{ id: "a", cost: "12,50" }, "cost: it is no amount such as 129.90."],
    [{ id: "a", currency: "Euro" }, "currency: it is no currency such as EUR."],
    [{ id: "a", count: "ten" }, "count: it is no number."],
    [{ id: "a", count: 1.5 }, "count: it is no whole number."],
    [{ id: "a", count: 0 }, "count: it is less than 1."],
    [{ id: "a", count: 11 }, "count: it is more than 10."],
    [{ id: "a", isDone: "yes" }, "isDone: it is neither yes nor no."],
    [{ id: "a", kind: "lost" }, "kind: it is none of good, damaged."],
    [{ id: "a", units: "A" }, "units: it is no list."],
    [{ id: "a", units: [] }, "units: it has fewer than 1 entries."],
    [{ id: "a", units: ["A", "B", "C"] }, "units: it has more than 2 entries."],
    [{ id: "a", units: ["A", { serial_id: "" }] }, "units.1.serial_id: it is empty."],
    [{ id: "a", other: { number: 7 } }, "other.number: it is no text."],
    [{ id: "a", colour: "red" }, "colour: there is no such field."],
    [{ id: "a", note: "b", day: "2027-01-31" }, "note and day cannot both say it"],
    ["text", "request: it is no record."],
  ])("%j", (request, sentence) => {
    expect(problemsOf(request)).toEqual([sentence])
  })

  it("is told of every value, each once", () => {
    expect(problemsOf({ id: "a", count: 0, kind: 1, a: 1, b: 2 })).toEqual([
      "count: it is less than 1.",
      "kind: it is none of good, damaged.",
      "a: there is no such field.",
      "b: there is no such field.",
    ])
  })

  it("is not looked for in a list that is too long: a body has room for a million wrong entries", () => {
    const units = Array.from({ length: 1_000_000 }, () => 0)
    expect(problemsOf({ id: "a", units })).toEqual(["units: it has more than 2 entries."])
  })

  it("is what a check of the plugin's own says where no word is known for it", () => {
    const schema = z.strictObject({ a: z.string().refine((a) => a === "b", "must be b") })
    const { error } = schema.safeParse({ a: "a" })
    expect(invalidValues(error!, { a: "a" }).map(sentenceOf)).toEqual(["a: must be b."])
    expect(because("not_date", "must be a date")).toEqual({
      message: "must be a date",
      params: { why: "not_date" },
    })
  })
})
